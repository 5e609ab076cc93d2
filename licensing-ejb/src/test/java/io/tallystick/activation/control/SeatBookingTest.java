package io.tallystick.activation.control;

import static io.tallystick.fixture.Held.CALLER;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.LICENSE_ACTIVATED_MAX_TIMES;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static io.tallystick.shared.ErrorCode.OFFLINE_DEVICE_LOCKED;
import static io.tallystick.shared.ErrorCode.OFFLINE_REQUEST_REUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceActivated;
import io.tallystick.activation.boundary.DeviceDeactivated;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.entity.Device;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.fixture.ALicense;
import io.tallystick.fixture.ATerms;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Fired;
import io.tallystick.fixture.Held;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Rows;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.license.entity.License;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Devices and the count of a real license change together; only the database is missing. */
class SeatBookingTest {

    private static final Supplier<LicensingException> LEFT = () -> new LicensingException(OFFLINE_REQUEST_REUSED);

    private final Rows rows = new Rows();
    private final Map<String, String> variables = new HashMap<>();
    private final Fired<DeviceActivated> activated = new Fired<>();
    private final Fired<DeviceDeactivated> deactivated = new Fired<>();
    private final SeatBooking booking = new SeatBooking();
    private final License license = ALicense.withSeatsAndTransfers(1, 1);

    @BeforeEach
    void putTogether() {
        booking.em = rows.manager();
        booking.seats = new RealSeats();
        booking.devices = new KnownDevices();
        booking.variables = new KeptVariables();
        booking.activated = activated;
        booking.deactivated = deactivated;
        booking.clock = Moments.stoppedAt("2026-03-01T12:00:00Z");
    }

    @Test
    @DisplayName("D1 a device that activates takes a seat, and its row is told to whoever watches")
    void aDeviceThatActivatesTakesASeat() {
        DeviceView device = activate("device-1");

        assertThat(device.active()).isTrue();
        assertThat(device.licenseId()).isEqualTo(license.id());
        assertThat(device.apiKey()).isEqualTo(CALLER.apiKey());
        assertThat(license.timesActivated()).isEqualTo(1);
        assertThat(activated.events()).containsExactly(new DeviceActivated(CALLER, device));
    }

    @Test
    @DisplayName("D2 an active device that activates again counts nothing and tells nobody")
    void anActiveDeviceCountsNothing() {
        DeviceView first = activate("device-1");

        DeviceView again = activate("device-1");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(license.timesActivated()).isEqualTo(1);
        assertThat(activated.events()).hasSize(1);
    }

    @Test
    @DisplayName("D2 a refused device changes nothing")
    void aRefusedDeviceChangesNothing() {
        activate("device-1");

        assertRefused(LICENSE_ACTIVATED_MAX_TIMES, () -> activate("device-2"));

        assertThat(license.timesActivated()).isEqualTo(1);
        assertThat(rows.persisted()).hasSize(1);
        assertThat(activated.events()).hasSize(1);
    }

    @Test
    @DisplayName("D3 a device that deactivates twice frees one seat")
    void aDeviceThatDeactivatesTwiceFreesOneSeat() {
        activate("device-1");

        booking.deactivate(CALLER, row("device-1"), true);
        booking.deactivate(CALLER, row("device-1"), true);

        assertThat(license.timesActivated()).isZero();
        assertThat(deactivated.events()).hasSize(1);
    }

    @Test
    @DisplayName("L2 a device that comes back keeps its row and is no transfer, another one is")
    void aDeviceThatComesBackIsNoTransfer() {
        DeviceView first = activate("device-1");
        booking.deactivate(CALLER, row("device-1"), true);

        DeviceView back = activate("device-1");
        booking.deactivate(CALLER, row("device-1"), true);
        activate("device-2");

        assertThat(back.id()).isEqualTo(first.id());
        assertThat(license.transferCount()).isEqualTo(1);
    }

    @Test
    @DisplayName("D8 variables that come with an activation are kept, also of a device that is active already")
    void variablesThatComeWithAnActivationAreKept() {
        booking.activate(CALLER, Held.of(license), asking("device-1", Details.silent(), Map.of("theme", "dark")));
        booking.activate(CALLER, Held.of(license), asking("device-1", Details.silent(), Map.of("theme", "light")));

        assertThat(variables).containsExactly(Map.entry("theme", "light"));
    }

    @Test
    @DisplayName("O3 a request that comes again is asked the rules again and changes nothing about its device")
    void aRequestThatComesAgainChangesNothing() {
        DeviceView first = activate("device-1");

        DeviceView confirmed = booking.confirm(Held.of(license), asking("device-1", Details.ofHost("other"), Map.of("a", "b")), LEFT);

        assertThat(confirmed).isEqualTo(first);
        assertThat(variables).isEmpty();
        license.replaceTerms(ATerms.of(LicenseType.TIME_LIMITED, ATerms.endingAt(Moments.at("2026-03-01T12:00:00Z"))));
        assertRefused(LICENSE_EXPIRED, () -> booking.confirm(Held.of(license), asking("device-1", Details.silent(), Map.of()), LEFT));
    }

    @Test
    @DisplayName("O4 a request that comes again is not confirmed to a device without a seat")
    void aRequestIsNotConfirmedWithoutASeat() {
        activate("device-1");
        booking.deactivate(CALLER, row("device-1"), true);

        assertRefused(OFFLINE_REQUEST_REUSED, () -> booking.confirm(Held.of(license), asking("device-1", Details.silent(), Map.of()), LEFT));
    }

    @Test
    @DisplayName("D13 a user's release of a locked seat is refused with the day and what to do instead, and changes nothing")
    void aLockedSeatIsNotReleased() {
        activate("device-1");
        row("device-1").claim(new Activation("device-1", Details.silent(), Map.of(), null, true), "1111", 180, Moments.at("2026-03-01T12:00:00Z"));

        assertRefused(OFFLINE_DEVICE_LOCKED, () -> booking.release(CALLER, row("device-1")))
            .hasMessageContaining("28 August 2026, 12:00 UTC").hasMessageContaining("deactivation file").hasMessageContaining("online");

        assertThat(license.timesActivated()).isEqualTo(1);
        assertThat(deactivated.events()).isEmpty();
    }

    @Test
    @DisplayName("D15 a user's release is a deactivation: once more changes nothing, and another device is a transfer")
    void aReleaseIsADeactivation() {
        activate("device-1");

        booking.release(CALLER, row("device-1"));
        booking.release(CALLER, row("device-1"));
        activate("device-2");

        assertThat(deactivated.events()).hasSize(1);
        assertThat(license.timesActivated()).isEqualTo(1);
        assertThat(license.transferCount()).isEqualTo(1);
    }

    private DeviceView activate(String hardwareId) {
        return booking.activate(CALLER, Held.of(license), asking(hardwareId, Details.silent(), Map.of()));
    }

    private static Activation asking(String hardwareId, DeviceDetails details, Map<String, String> told) {
        return Activation.online(hardwareId, details, told, null);
    }

    private Device row(String hardwareId) {
        return booking.devices.find(license.id(), hardwareId).orElseThrow();
    }

    private final class RealSeats extends Seats {

        @Override
        public void take(Caller caller, HeldLicense held, boolean returning) {
            license.takeSeat(returning, Moments.at("2026-03-01T12:00:00Z"));
        }

        @Override
        public void free(Caller caller, long licenseId, Long userId, boolean vacated) {
            license.freeSeat(vacated);
        }
    }

    private final class KnownDevices extends DeviceRows {

        @Override
        public Optional<Device> find(long licenseId, String hardwareId) {
            return rows.persisted().stream().map(Device.class::cast).filter(device -> device.view().hardwareId().equals(hardwareId)).findFirst();
        }
    }

    private final class KeptVariables extends VariableRows {

        @Override
        public void set(Caller caller, Device device, Map<String, String> told, OffsetDateTime now) {
            variables.putAll(told);
        }

        @Override
        public void setFirst(Caller caller, Device device, Map<String, String> told, OffsetDateTime now) {
            variables.putAll(told);
        }
    }
}
