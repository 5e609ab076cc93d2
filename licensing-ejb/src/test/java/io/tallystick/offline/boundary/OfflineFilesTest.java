package io.tallystick.offline.boundary;

import static io.tallystick.fixture.Held.CALLER;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_FOUND;
import static io.tallystick.shared.ErrorCode.OFFLINE_REQUEST_REUSED;
import static io.tallystick.shared.ErrorCode.READ_ONLY_API_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.access.boundary.Scope;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.OfflineUsage;
import io.tallystick.fixture.ALicense;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Held;
import io.tallystick.fixture.Moments;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Seats;
import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.control.OfflineRegister;
import io.tallystick.offline.entity.OfflineKind;
import io.tallystick.offline.entity.OfflineRequestRecord;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflineFilesTest {

    private final List<String> done = new ArrayList<>();
    private final OfflineFiles files = new OfflineFiles();
    private boolean active;

    @BeforeEach
    void putTogether() {
        files.signatures = new Trusting();
        files.claims = new Known();
        files.seats = new Holding();
        files.devices = new Devices();
        files.consumptions = new Recording();
        files.register = new Register();
    }

    @Test
    @DisplayName("O3 a request file activates once; the same file again is confirmed and kept no second time")
    void aRequestFileActivatesOnce() {
        DeviceView first = files.activate(CALLER, request("request-1", "hash")).device();
        DeviceView again = files.activate(CALLER, request("request-1", "hash")).device();

        assertThat(again).isEqualTo(first);
        assertThat(done).containsExactly("activate offline", "confirm");
    }

    @Test
    @DisplayName("O3 other content under a used request id is refused, for either purpose, and nothing is done")
    void otherContentUnderAUsedIdIsRefused() {
        files.activate(CALLER, request("request-1", "hash"));
        done.clear();

        assertRefused(OFFLINE_REQUEST_REUSED, () -> files.activate(CALLER, request("request-1", "other")));
        assertRefused(OFFLINE_REQUEST_REUSED, () -> files.deactivate(CALLER, request("request-1", "hash")));
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("O4 a request file whose device has given its seat back since is refused")
    void aRequestFileOfALeftSeatIsRefused() {
        files.activate(CALLER, request("request-1", "hash"));
        active = false;

        assertRefused(OFFLINE_REQUEST_REUSED, () -> files.activate(CALLER, request("request-1", "hash"))).hasMessageContaining("new request file");
        assertThat(done).containsExactly("activate offline");
    }

    @Test
    @DisplayName("O4 a new request file of the same device is taken")
    void aNewRequestFileIsTaken() {
        files.activate(CALLER, request("request-1", "hash"));
        active = false;

        files.activate(CALLER, request("request-2", "other"));

        assertThat(done).containsExactly("activate offline", "activate offline");
    }

    @Test
    @DisplayName("O5 a deactivation file books its units and gives the seat back, once")
    void aDeactivationFileIsCarriedOutOnce() {
        active = true;

        files.deactivate(CALLER, request("request-1", "hash"));
        files.deactivate(CALLER, request("request-1", "hash"));

        assertThat(done).containsExactly("record 7 under request-1", "deactivate");
    }

    @Test
    @DisplayName("O5 units are booked also when the seat is free already")
    void unitsAreBookedAlsoWhenTheSeatIsFree() {
        active = false;

        files.deactivate(CALLER, request(null, "hash"));

        assertThat(done).containsExactly("record 7 under hash", "deactivate");
    }

    @Test
    @DisplayName("A4 a read-only key carries no files")
    void aReadOnlyKeyCarriesNoFiles() {
        Caller reader = new Caller(1, "api-key 2222", "2222", true, null, null, null);

        assertRefused(READ_ONLY_API_KEY, () -> files.activate(reader, request("request-1", "hash")));
        assertRefused(READ_ONLY_API_KEY, () -> files.deactivate(reader, request("request-1", "hash")));
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("O7 who carries a file must reach the license too")
    void whoCarriesAFileMustReachTheLicense() {
        Caller narrow = new Caller(1, "oauth-client c", "client-c", false, null, null, null, new Scope(Scope.Level.LICENSE, 41L));

        assertRefused(LICENSE_NOT_FOUND, () -> files.activate(narrow, request("request-1", "hash")));
        assertRefused(LICENSE_NOT_FOUND, () -> files.deactivate(narrow, request("request-2", "hash")));
        assertThat(done).isEmpty();
    }

    private static OfflineRequest request(String id, String hash) {
        return new OfflineRequest(id, hash, "Thu, 17 Nov 2022 20:51:35 GMT", Moments.at("2022-11-17T20:51:35Z"), "1111", "signature",
            new Claim("EX", "AAAA-BBBB-CCCC-DDDD", null, null, null), "device-1", Details.silent(), Map.of(), List.of(Usage.of(null, 7)));
    }

    private static final class Trusting extends FileSignatures {

        @Override
        public Caller verify(Caller carrier, Statement statement, String signature) {
            return CALLER;
        }

        @Override
        public Caller verifyWish(Caller carrier, Statement statement, String signature) {
            return CALLER;
        }
    }

    private static final class Known extends Claims {

        @Override
        public Claimant authenticated(Caller caller, Claim claim) {
            return Held.CLAIMANT;
        }
    }

    private static final class Holding extends Seats {

        @Override
        public HeldLicense hold(Caller caller, Claimant claimant) {
            return Held.of(ALicense.withSeats(1));
        }

        @Override
        public HeldLicense read(Caller caller, Claimant claimant) {
            throw new LicensingException(LICENSE_NOT_FOUND);
        }

        @Override
        public LicenseView view(HeldLicense held) {
            return null;
        }
    }

    private final class Devices extends DeviceBookings {

        @Override
        public DeviceView activate(Caller caller, HeldLicense license, Activation activation) {
            done.add("activate " + (activation.offline() ? "offline" : "online"));
            active = true;
            return known(license, activation.hardwareId());
        }

        @Override
        public DeviceView confirm(HeldLicense license, Activation activation, Supplier<LicensingException> left) {
            if (!active) {
                throw left.get();
            }
            done.add("confirm");
            return known(license, activation.hardwareId());
        }

        @Override
        public DeviceView known(HeldLicense license, String hardwareId) {
            return new DeviceView(80, license.id(), null, hardwareId, active, true, false, "1111", null, null, null, null, Details.silent());
        }

        @Override
        public DeviceView deactivate(Caller caller, HeldLicense license, String hardwareId, OffsetDateTime writtenAt, Map<String, String> told) {
            done.add("deactivate");
            return known(license, hardwareId);
        }
    }

    private final class Recording extends Consumptions {

        @Override
        public void record(Caller caller, HeldLicense license, OfflineUsage used) {
            done.add("record " + used.usages().get(0).units() + " under " + used.requestId());
        }
    }

    private static final class Register extends OfflineRegister {

        private final Map<String, OfflineRequestRecord> records = new HashMap<>();

        @Override
        public boolean knows(Caller caller, OfflineKind kind, OfflineRequest request) {
            OfflineRequestRecord known = records.get(request.key());
            if (known != null && !known.isOf(kind, request.contentHash())) {
                throw new LicensingException(OFFLINE_REQUEST_REUSED);
            }
            return known != null;
        }

        @Override
        public void keep(Caller caller, OfflineKind kind, OfflineRequest request, DeviceView device) {
            records.put(request.key(), new OfflineRequestRecord(1, request.key(), kind, request.contentHash(), device.licenseId(), device.id(), null));
        }
    }
}
