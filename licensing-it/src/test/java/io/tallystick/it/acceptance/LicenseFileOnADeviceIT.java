package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseOwner;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import io.tallystick.client.offline.DeviceStatus;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.RequestWriter;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Acme;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the server in the hands of the client library: loaded, refreshed, used up and given back, with the public key alone. */
class LicenseFileOnADeviceIT extends Scene {

    private final RequestWriter writer = new RequestWriter(new ApiKey(Acme.API_KEY, Acme.SHARED_KEY), DeviceFacts.none(), UUID::randomUUID);
    private TrustedKeys keys;

    @TempDir
    Path folder;

    @BeforeEach
    void trustTheServer() {
        keys = TrustedKeys.ofPem(accepted(api.get(".well-known", Map.of())).path("pub_key").asText());
    }

    @Test
    @DisplayName("O6 a device that loads the refresh file of an extended license ends later")
    void givenATimeLimitedLicenseThatWasExtended_whenTheDeviceLoadsTheRefreshFile_thenItEndsLater() {
        var license = timeLimited();
        var machine = aMachineWith(license);
        var device = loaded(machine);

        vendor.changes(license, "validity_period", "2095-01-01");
        var refreshed = device.load(vendor.makesRefreshFileFor(machine).bytes());

        assertThat(refreshed.standing()).isEqualTo(DeviceStatus.Standing.ACTIVE);
        assertThat(refreshed.license().endsAt()).contains(Instant.parse("2095-01-01T00:00:00Z"));
        assertThat(counts.timesActivated(license)).isEqualTo(1);
    }

    @Test
    void givenALicenseThatHasEnded_whenTheVendorExtendsIt_thenTheDeviceWorksAgainWithTheRefreshFile() {
        var machine = aMachineWith(timeLimited());
        var device = loaded(machine);
        vendor.changes(machine.license(), "validity_period", "2020-01-01");
        mustRefuse(Refusal.LICENSE_EXPIRED, () -> device.load(vendor.makesRefreshFileFor(machine).bytes()));

        vendor.changes(machine.license(), "validity_period", "2095-01-01");
        device.load(vendor.makesRefreshFileFor(machine).bytes());

        assertThat(device.status().standing()).isEqualTo(DeviceStatus.Standing.ACTIVE);
    }

    @Test
    void givenADeviceThatWasActivatedOnline_whenItsRefreshFileIsLoaded_thenItWorksWithoutTheServer() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        var status = device(machine).load(vendor.makesRefreshFileFor(machine).bytes());

        assertThat(status.standing()).isEqualTo(DeviceStatus.Standing.ACTIVE);
    }

    @Test
    void givenARefreshFileForAnotherMachine_whenItIsLoaded_thenItIsRefused() {
        var license = vendor.issues(aLicense().withSeats(2));
        var device = loaded(aMachineWith(license));
        var neighbour = anActiveMachineWith(license);

        mustRefuse(Refusal.OTHER_DEVICE, () -> device.load(vendor.makesRefreshFileFor(neighbour).bytes()));
    }

    @Test
    void givenNewEntitlements_whenTheDeviceLoadsTheRefreshFile_thenItHasThemAndKeepsWhatItCounted() {
        var license = vendor.issues(aLicense().withUnits(3));
        var machine = aMachineWith(license);
        var device = loaded(machine);
        device.use(3);
        mustRefuse(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(1));

        vendor.changes(license, "max_consumptions", 10);
        device.load(vendor.makesRefreshFileFor(machine).bytes());
        device.use(1);

        accepts(device);
        assertThat(counts.total(license)).isEqualTo(4);
        mustBalance(license);
    }

    @Test
    void givenUnitsCountedOffline_whenTheDeviceGivesTheLicenseBack_thenTheyAreBookedOnceAndTheSeatIsFree() {
        var license = vendor.issues(aLicense().withUnits(10));
        var device = loaded(aMachineWith(license));
        device.use(4);
        device.useFeature("export", 2);

        accepts(device);
        accepts(device);

        assertThat(counts.total(license)).isEqualTo(4);
        assertThat(counts.total(license, "export")).isEqualTo(2);
        assertThat(counts.activeDevices(license)).isZero();
        mustBalance(license);
    }

    private IssuedLicense timeLimited() {
        return vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2090-01-01"));
    }

    private OfflineDevice device(Machine machine) {
        var identity = new DeviceIdentity(machine.hardwareId(), machine.license().product().code(),
                new LicenseOwner.Key(machine.license().key()));
        return new OfflineDevice(StateFolder.at(folder), identity, keys, Clock.systemUTC());
    }

    private OfflineDevice loaded(Machine machine) {
        var device = device(machine);
        var answer = api.postText("activate_offline", device.request(writer).text());
        accepted(answer);
        device.load(Base64.getEncoder().encode(answer.bytes()));
        return device;
    }

    private void accepts(OfflineDevice device) {
        assertThat(api.postText("deactivate_offline", device.giveBack(writer).text()).toString()).isEqualTo("200 license_deactivated");
    }

    private static void mustRefuse(Refusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(LicenseRefusedException.class).isThrownBy(step).extracting(LicenseRefusedException::refusal).isEqualTo(reason);
    }
}
