package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.CommandLineDevice;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.TokenPage;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Acme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machine codes become tokens over HTTP, and tokens licenses of a device that asks nobody (docs/activation-token.md). */
class ActivationTokenIT extends Scene {

    private static final String OWNER = "customer@example.org";

    private TokenPage page;
    private TrustedKeys keys;

    @TempDir
    Path folder;

    @BeforeEach
    void visit() {
        page = new TokenPage(server.uri());
        keys = TrustedKeys.ofJwks(api.get("jwks", Map.of()).bytes());
    }

    @Test
    @DisplayName("P1 a token takes a seat like a request file, marks the device offline, and the device works with it")
    void givenAMachineCode_whenItBecomesAToken_thenTheSeatIsTakenAndTheDeviceWorks() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        var device = device(machine);

        var token = page.makes(code(device), OWNER, license.key()).token();

        assertThat(token.length()).isLessThan(625);
        assertThat(device.take(token).standing()).hasToString("ACTIVE");
        device.use(4);
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(vendor.sees(machine).path("is_offline").asBoolean()).isTrue();
        assertThat(vendor.sees(machine).path("hostname").asText()).isEqualTo("laptop");
        mustBalance(license);
    }

    @Test
    @DisplayName("P2 the same machine code again is told the same seat, and nothing is booked")
    void givenATokenThatWasLost_whenTheSameIsAskedAgain_thenNothingIsBooked() {
        var license = vendor.issues(aLicense().withSeats(1));
        var device = device(aMachineWith(license));
        page.makes(code(device), OWNER, license.key()).token();
        var before = counts.everything();

        var again = page.makes(code(device), " " + OWNER.toUpperCase() + " ", license.key()).token();

        assertThat(device.take(again).standing()).hasToString("ACTIVE");
        assertThat(counts.everything()).isEqualTo(before);
        assertThat(books.number("select count(*) from issued_token where license_id = ?", license.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("P3 a wrong e-mail address and an unknown license code are answered alike")
    void givenAWrongAddressOrAnUnknownCode_whenTheyAreSent_thenNobodyCanTellWhichWasWrong() {
        var license = vendor.issues(aLicense());
        var code = code(device(aMachineWith(license)));
        var before = counts.everything();

        var wrongAddress = page.makes(code, "other@example.org", license.key());
        var unknownCode = page.makes(code, OWNER, "ZZZZ-ZZZZ-ZZZZ-ZZZZ");

        assertThat(wrongAddress.refusal()).isEqualTo("license_not_found").isEqualTo(unknownCode.refusal());
        assertThat(wrongAddress.sentence()).isEqualTo(unknownCode.sentence()).contains("e-mail address");
        assertThat(wrongAddress.status()).isEqualTo(unknownCode.status()).isEqualTo(400);
        assertThat(counts.everything()).isEqualTo(before);
        assertThat(wrongAddress.html()).contains(code.substring(0, 40)).doesNotContain(license.key());
    }

    @Test
    @DisplayName("P4 a license of nobody belongs to the address of its first token")
    void givenATrialOfNobody_whenATokenWasMade_thenItBelongsToThatAddress() {
        var product = vendor.offers(aProduct().with("allow_trial", true).with("trial_days", 14));
        var hardwareId = "hw-" + UUID.randomUUID();
        var trial = accepted(api.get("trial_key", Map.of("product", product.code(), "hardware_id", hardwareId)));
        var key = trial.path("license_key").asText();
        var code = code(device(hardwareId, product.code()));

        page.makes(code, "first@example.org", key).token();

        assertThat(page.makes(code, "second@example.org", key).refusal()).isEqualTo("license_not_found");
        page.makes(code, "first@example.org", key).token();
    }

    @Test
    @DisplayName("P5 a device that gave its license back is told to show a new machine code")
    void givenALicenseThatWasReturned_whenTheOldMachineCodeComes_thenItIsRefused() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        var device = device(machine);
        var code = code(device);
        device.take(page.makes(code, OWNER, license.key()).token());
        vendor.resets(machine);

        var refused = page.makes(code, OWNER, license.key());

        assertThat(refused.refusal()).isEqualTo("offline_request_reused");
        assertThat(refused.sentence()).contains("new machine code");
        assertThat(counts.activeDevices(license)).isZero();
        page.makes(code(device), OWNER, license.key()).token();
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("P6 a user-based license wants the user's password")
    void givenAUserBasedLicense_whenThePasswordIsRight_thenTheTokenNamesTheUser() {
        var user = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));
        var device = device(aMachineWith(license));

        assertThat(page.makes(code(device), user.email(), "wrong-password").refusal()).isEqualTo("license_not_found");
        var status = device.take(page.makes(code(device), user.email(), user.password()).token());

        assertThat(status.license().ownerName()).isEqualTo(user.email());
    }

    @Test
    @DisplayName("P1 every refusal of an offline activation is one of a token, in a sentence, and takes no seat")
    void givenLicensesThatMayNotGoOffline_whenATokenIsWanted_thenItIsRefused() {
        refused("offline_activation_not_allowed", vendor.issues(aLicense().with("allow_offline_activation", false)));
        refused("offline_subscription_not_supported", vendor.issues(aLicense().ofType("subscription").with("validity_period", "2090-01-01")));
        refused("offline_floating_cloud_not_supported", vendor.issues(aLicense().with("is_floating_cloud", true)));
        refused("license_expired", vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2020-01-01")));
        var full = vendor.issues(aLicense().withSeats(1));
        anActiveMachineWith(full);
        refused("license_activated_max_times", full);
        var blacklisted = vendor.issues(aLicense().withSeats(2));
        var machine = anActiveMachineWith(blacklisted);
        vendor.blacklists(machine);
        assertThat(page.makes(code(device(machine)), OWNER, blacklisted.key()).refusal()).isEqualTo("blacklisted");
    }

    @Test
    @DisplayName("P7 a program that this company does not sell is unknown, whatever the code")
    void givenAProgramOfNobody_whenATokenIsWanted_thenItIsRefused() {
        var code = code(device("hw-of-nobody", "NOBODYS"));

        var refused = page.makes(code, OWNER, vendor.issues(aLicense()).key());

        assertThat(refused.refusal()).isEqualTo("unknown_product");
        assertThat(refused.sentence()).contains("maker");
    }

    @Test
    @DisplayName("P1 a virtual machine is refused where the license demands a physical one")
    void givenAVirtualMachine_whenTheLicenseForbidsIt_thenItIsRefused() {
        var license = vendor.issues(aLicense().with("prevent_vm", true));
        var device = device(aMachineWith(license));

        var code = device.machineCode(DeviceFacts.none().with("is_vm", true), UUID::randomUUID);

        assertThat(page.makes(code, OWNER, license.key()).refusal()).isEqualTo("vm_not_allowed");
    }

    @Test
    @DisplayName("a form with a gap, a cut machine code or markup in it is shown again, with what to do and nothing of it run")
    void givenAFormThatIsWrong_whenItIsSent_thenItIsShownAgain() {
        var license = vendor.issues(aLicense());
        var code = code(device(aMachineWith(license)));

        assertThat(page.makes("", OWNER, license.key()).sentence()).contains("machine code");
        assertThat(page.makes(code, "nobody", license.key()).refusal()).isEqualTo("validation_error");
        assertThat(page.makes(code.substring(0, code.length() - 9), OWNER, license.key()).sentence()).contains("cut");
        assertThat(page.makes("M1.<script>alert(1)</script>", OWNER, license.key()).html()).doesNotContain("<script>alert");
        assertThat(page.post(Map.of("machine", code, "email", OWNER, "code", license.key(), "token", "stolen"), "tallystick-form=other").status())
                .isEqualTo(403);
        assertThat(counts.activeDevices(license)).isZero();
    }

    @Test
    @DisplayName("the trail tells of tokens and of refusals")
    void givenTokensAndRefusals_whenTheTrailIsRead_thenBothStandThere() {
        var license = vendor.issues(aLicense());
        var code = code(device(aMachineWith(license)));
        var address = UUID.randomUUID() + "@example.org";

        page.makes(code, OWNER, license.key()).token();
        page.makes(code, OWNER, license.key()).token();
        page.makes(code, address, license.key());

        assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = 'token.issued' and actor = 'portal'",
                license.id())).isEqualTo(2);
        assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = 'device.activated'", license.id())).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where event = 'call.refused' and code = 'license_not_found'"
                + " and detail like 'POST /offline/token%'")).isPositive();
    }

    @Test
    @DisplayName("the command-line device goes the whole way: machine code, token, use, return file, upload")
    void givenTheCommandLineDevice_whenItGoesTheWholeWay_thenTheUnitsAreBookedAndTheSeatIsFree() throws IOException {
        var license = vendor.issues(aLicense().withUnits(10));
        var device = new CommandLineDevice(folder);
        Files.write(folder.resolve("jwks.json"), api.get("jwks", Map.of()).bytes());
        device.does("trust", "jwks.json");
        var code = device.does("machine-code", "--product", license.product().code(), "--hardware-id", "cli-" + UUID.randomUUID(),
                "--app-ver", "1.2").value("machine_code");

        var token = page.makes(code, OWNER, license.key()).token();
        device.does("token", token);
        device.does("use", "3");
        device.does("return", "-o", "back.req", "--api-key", Acme.API_KEY, "--shared-key", Acme.SHARED_KEY);
        device.does("upload", "back.req", "--server", server.uri().toString());

        assertThat(counts.total(license)).isEqualTo(3);
        assertThat(counts.activeDevices(license)).isZero();
        assertThat(device.runs("token", token).err()).startsWith("license_returned");
        mustBalance(license);
    }

    @Test
    @DisplayName("the vendor's refresh file is made for a device that a token activated, too")
    void givenATokenDevice_whenTheVendorMakesARefreshFile_thenItIsLoaded() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        var device = device(machine);
        device.take(page.makes(code(device), OWNER, license.key()).token());
        vendor.changes(license, "max_consumptions", 20);

        device.load(vendor.makesRefreshFileFor(machine).bytes());

        assertThat(device.status().license().quota().max()).isEqualTo(20);
    }

    private void refused(String code, IssuedLicense license) {
        var before = counts.timesActivated(license);
        var shown = page.makes(code(device(aMachineWith(license))), OWNER, license.key());
        assertThat(shown.refusal()).isEqualTo(code);
        assertThat(shown.sentence()).contains(" ").endsWith(".");
        assertThat(counts.timesActivated(license)).isEqualTo(before);
    }

    private OfflineDevice device(Machine machine) {
        return device(machine.hardwareId(), machine.license().product().code());
    }

    private OfflineDevice device(String hardwareId, String product) {
        return new OfflineDevice(StateFolder.at(folder.resolve(hardwareId)), new DeviceIdentity(hardwareId, product, null), keys, Clock.systemUTC());
    }

    private static String code(OfflineDevice device) {
        return device.machineCode(DeviceFacts.none().with("hostname", "laptop").with("os_ver", "Linux 6"), UUID::randomUUID);
    }
}
