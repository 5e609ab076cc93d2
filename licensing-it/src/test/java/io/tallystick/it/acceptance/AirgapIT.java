package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.it.acceptance.fixture.AirgapScene;
import io.tallystick.it.acceptance.fixture.CodesPage;
import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.ProductWish;
import io.tallystick.it.acceptance.fixture.User;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The dance of codes between the page and the client library. */
class AirgapIT extends AirgapScene {

    @Test
    @DisplayName("G2 G4 a device is activated by codes, takes one seat, and is known as offline and air-gapped until it comes online")
    void givenALicenseKey_whenTheCodesGoToAndFro_thenTheDeviceWorksAndHoldsASeat() {
        var license = vendor.issues(aLicense());
        var device = aDeviceFor(license);

        var status = device.takes(confirmed(device, license));

        assertThat(status.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(status.license().id()).isEqualTo(license.id());
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        var machine = new Machine(api, license, device.hardwareId());
        assertThat(vendor.sees(machine).path("is_offline").asBoolean()).isTrue();
        assertThat(vendor.sees(machine).path("is_air_gapped").asBoolean()).isTrue();
        assertThat(machine.checks().json().path("is_air_gapped").asBoolean()).isFalse();
        assertThat(vendor.sees(machine).path("is_air_gapped").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("G3 G5 a typing error, another hardware id and an unknown code are refused with a sentence, and nothing is booked")
    void givenWrongCodes_whenTheyAreHandedIn_thenNothingIsBooked() {
        var license = vendor.issues(aLicense());
        var device = aDeviceFor(license);
        var code = device.asks(page.initialize(license).code());
        char wrong = code.charAt(10) == 'A' ? 'B' : 'A';
        var mistyped = code.substring(0, 10) + wrong + code.substring(11);

        mustBookNothing("airgap_code_invalid", () -> page.confirm(device.hardwareId(), mistyped));
        assertThat(page.confirm(device.hardwareId(), mistyped).sentence()).contains("in group 2");
        mustBookNothing("airgap_code_invalid", () -> page.confirm(device.hardwareId() + "x", code));
        mustBookNothing("airgap_code_invalid", () -> page.confirm(device.hardwareId(), page.initialize(license).code()));
    }

    @Test
    @DisplayName("G5 the same activation code again answers the same and books nothing; the initialization code is of no use on another device")
    void givenAConfirmedDevice_whenItsCodeComesAgain_thenItIsAnsweredTheSame() {
        var license = vendor.issues(aLicense().withSeats(5));
        var device = aDeviceFor(license);
        var initialization = page.initialize(license).code();
        var code = device.asks(initialization);
        var confirmation = page.confirm(device.hardwareId(), code).code();
        var before = counts.everything();

        assertThat(device.asks(initialization)).isEqualTo(code);
        assertThat(page.confirm(device.hardwareId(), code.toLowerCase().replace("-", "")).code()).isEqualTo(confirmation);
        assertThat(counts.everything()).isEqualTo(before);
        var other = aDeviceFor(license);
        mustBookNothing("airgap_code_used", () -> page.confirm(other.hardwareId(), other.asks(initialization)));
        assertThat(device.takes(confirmation).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(device.takes(confirmation).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    @DisplayName("G5 an initialization code that nobody used for 30 days counts no more")
    void givenAnOldInitializationCode_whenItIsUsedFirst_thenItIsRefused() {
        var license = vendor.issues(aLicense());
        var device = aDeviceFor(license);
        var code = device.asks(page.initialize(license).code());
        Database.change(server, "update airgap_pairing set created_at = ? where license_id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(31), license.id());

        mustBookNothing("airgap_code_invalid", () -> page.confirm(device.hardwareId(), code));
    }

    @Test
    @DisplayName("G6 a deactivation code frees the seat and books its units, once")
    void givenUnitsThatWereUsed_whenTheDeviceGivesItsLicenseBack_thenTheyAreBookedOnceAndTheSeatIsFree() {
        var license = vendor.issues(aLicense().of(aProductOfUnits()).withSeats(1));
        var device = anActiveDeviceFor(license);
        device.inUse().use(4);
        device.inUse().useFeature("export", 2);
        var code = device.givesBack();
        assertThat(device.givesBack()).isEqualTo(code);

        assertThat(page.giveBack(code).html()).contains("The seat is free").contains("4 of the license").contains("2 of export");
        assertThat(page.giveBack(code).status()).isEqualTo(200);

        assertThat(counts.activeDevices(license)).isZero();
        assertThat(counts.timesActivated(license)).isZero();
        assertThat(counts.total(license)).isEqualTo(4);
        assertThat(counts.ledger(license)).isEqualTo(4);
        assertThat(counts.total(license, "export")).isEqualTo(2);
        assertThat(device.inUse().status().standing()).isEqualTo(Standing.RETURNED);
        anActiveDeviceFor(license);
    }

    @Test
    @DisplayName("G5 a confirmation is handed out no more once the device gave its license back or was reset")
    void givenADeviceWithoutASeat_whenItsActivationCodeComesAgain_thenItIsRefused() {
        var license = vendor.issues(aLicense());
        var device = aDeviceFor(license);
        var code = device.asks(page.initialize(license).code());
        device.takes(page.confirm(device.hardwareId(), code).code());
        page.giveBack(device.givesBack());
        mustBookNothing("airgap_code_used", () -> page.confirm(device.hardwareId(), code));

        var again = device.asks(page.initialize(license).code());
        page.confirm(device.hardwareId(), again);
        vendor.resets(new Machine(api, license, device.hardwareId()));
        mustBookNothing("airgap_code_used", () -> page.confirm(device.hardwareId(), again));
    }

    @Test
    @DisplayName("G7 a late deactivation code books its units and leaves the seat that the device took again")
    void givenADeviceThatWasActivatedAgain_whenItsEarlierDeactivationCodeComes_thenItKeepsItsSeat() {
        var license = vendor.issues(aLicense().of(aProductOfUnits()));
        var device = anActiveDeviceFor(license);
        device.inUse().use(3);
        var late = device.givesBack();
        device.takes(confirmed(device, license));

        assertThat(page.giveBack(late).html()).contains("keeps its seat");

        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(counts.total(license)).isEqualTo(3);
        page.giveBack(device.givesBack());
        assertThat(counts.activeDevices(license)).isZero();
    }

    @Test
    @DisplayName("G8 the end, units and features of a license travel in the code")
    void givenALicenseBeyondItsPolicy_whenItIsConfirmed_thenTheDeviceKnowsWhatItGrants() {
        var license = vendor.issues(aLicense().of(aProductOfUnits()).with("max_consumptions", 100).with("validity_period", "2090-01-01")
                .withFeature("export", "max_consumption", 7).withFeature("pro", "expiry_date", "2080-05-05"));
        new Machine(api, license, "online").activates();
        new Machine(api, license, "online").uses(30);
        new Machine(api, license, "online").deactivates();

        var device = anActiveDeviceFor(license);

        var granted = device.inUse().status().license();
        assertThat(granted.endsAt()).hasToString("Optional[2090-01-01T00:00:00Z]");
        assertThat(granted.quota().max()).isEqualTo(100);
        assertThat(granted.quota().total()).isEqualTo(30);
        assertThat(granted.feature("export").orElseThrow().quota().max()).isEqualTo(7);
        assertThat(granted.feature("pro").orElseThrow().expiry()).hasToString("2080-05-05T00:00:00Z");
    }

    @Test
    @DisplayName("G8 G10 what no code can carry is refused with a sentence that names it")
    void givenWhatNoCodeCanCarry_whenACodeIsAskedFor_thenItIsRefusedByName() {
        var ofOtherType = vendor.issues(aLicense().withUnits(5));
        mustBookNothing("airgap_terms_not_supported", () -> page.initialize(ofOtherType));
        assertThat(page.initialize(ofOtherType).sentence()).contains("its type");
        var withField = vendor.issues(aLicense().of(ProductWish.aProduct().withCustomField("tier", "text", "silver"))
                .with("custom_fields", Map.of("tier", "gold")));
        assertThat(page.initialize(withField).sentence()).contains("tier");
        var forUsers = vendor.issues(aLicense().of(ProductWish.aProduct().forUsers()).forUser(User.aStranger()));
        assertThat(page.initialize(forUsers.user().email()).sentence()).contains("request file");
    }

    @Test
    @DisplayName("G4 the rules of offline activation hold")
    void givenLicensesThatStayOnline_whenACodeIsAskedFor_thenItIsRefused() {
        var forbidden = vendor.issues(aLicense().with("allow_offline_activation", false));
        var subscription = vendor.issues(aLicense().ofType("subscription"));
        var cloud = vendor.issues(aLicense().with("is_floating_cloud", true));
        mustBookNothing("offline_activation_not_allowed", () -> page.initialize(forbidden));
        mustBookNothing("offline_subscription_not_supported", () -> page.initialize(subscription));
        mustBookNothing("offline_floating_cloud_not_supported", () -> page.initialize(cloud));
        var license = vendor.issues(aLicense());
        var late = aDeviceFor(license);
        var code = late.asks(page.initialize(license).code());
        anActiveDeviceFor(license);
        mustBookNothing("license_activated_max_times", () -> page.confirm(late.hardwareId(), code));
        vendor.disables(license);
        mustBookNothing("license_not_enabled", () -> page.confirm(late.hardwareId(), code));
        mustBookNothing("license_not_enabled", () -> page.initialize(license));
    }

    @Test
    @DisplayName("G4 virtual machines and blacklisted devices are refused")
    void givenAVirtualMachine_whenTheLicenseForbidsIt_thenItIsRefused() {
        var license = vendor.issues(aLicense().with("prevent_vm", true).withSeats(2));
        var virtual = aDeviceFor(license);
        var code = virtual.gap().initialize(page.initialize(license).code(), virtual.policy(), true);
        mustBookNothing("vm_not_allowed", () -> page.confirm(virtual.hardwareId(), code));
        var device = anActiveDeviceFor(license);
        vendor.blacklists(new Machine(api, license, device.hardwareId()));
        var again = device.asks(page.initialize(license).code());
        mustBookNothing("blacklisted", () -> page.confirm(device.hardwareId(), again));
    }

    @Test
    @DisplayName("T1 T2 each step and each refusal stands in the audit, without a code that could be used")
    void givenTheDance_whenTheAuditIsRead_thenEachStepIsThere() {
        var license = vendor.issues(aLicense());
        var device = aDeviceFor(license);
        var initialization = page.initialize(license).code();
        var asked = device.asks(initialization);
        device.takes(page.confirm(device.hardwareId(), asked).code());
        page.confirm("elsewhere", asked);
        page.giveBack(device.givesBack());

        for (var event : List.of("airgap.initialized", "device.activated", "airgap.confirmed", "airgap.returned", "device.deactivated")) {
            assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = ?", license.id(), event)).as(event).isEqualTo(1);
        }
        assertThat(books.number("select count(*) from audit_entry where event = 'call.refused' and code = 'airgap_code_invalid'"
                + " and actor = 'portal'")).isPositive();
        assertThat(books.number("select count(*) from audit_entry where detail like ?", "%" + initialization.substring(7, 20) + "%")).isZero();
    }

    @Test
    @DisplayName("G9 who guesses too often has to wait, from this source, and right ones count for nothing")
    void givenTooManyGuesses_whenOneMoreComes_thenItHasToWait() {
        var guesser = new CodesPage(server.uri(), "203.0.113.7");
        var license = vendor.issues(aLicense());
        IntStream.range(0, 25).forEach(i -> assertThat(page.initialize(license).status()).isEqualTo(200));
        IntStream.range(0, 20).forEach(i -> assertThat(guesser.initialize("GUESS-" + i).refusal()).isEqualTo("license_not_found"));

        var refused = guesser.initialize(license);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.retryAfter())).isPositive();
        assertThat(page.initialize(license).status()).isEqualTo(200);
    }
}
