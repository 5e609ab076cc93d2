package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.PageVisitor;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /my/licenses}: what somebody sees and does whose address was proved. */
class OwnLicensesIT extends MyScene {

    private final String owner = anAddress();

    @Test
    @DisplayName("L17 an owner sees licenses with key, state, seats and usage, and no one else's")
    void givenAnOwner_whenTheLicensesAreShown_thenTheyAreTheOwnersAlone() {
        var license = vendor.issues(aLicense().withUnits(50).withSeats(3), owner);
        var foreign = vendor.issues(aLicense(), anAddress());
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(12));
        var visitor = signedIn(owner);

        var list = visitor.opens("/my/licenses").body();
        var sheet = visitor.opens("/my/licenses/" + license.id()).body();

        assertThat(list).contains(license.key(), "1 of 3 used", "12 of 50 used", "Valid").doesNotContain(foreign.key());
        assertThat(sheet).contains(machine.hardwareId()).doesNotContain("(offline activation)");
        mustRefuse(404, "not_found", visitor.opens("/my/licenses/" + foreign.id()));
    }

    @Test
    @DisplayName("V5 devices of others can neither be seen, released, named nor taken along")
    void givenTheDeviceOfSomebodyElse_thenItIsUnknown() {
        var license = vendor.issues(aLicense(), owner);
        var foreign = anOfflineMachineWith(vendor.issues(aLicense(), anAddress()));
        var visitor = signedIn(owner);
        visitor.opens("/my/sign-out");
        var mixed = "/my/licenses/" + license.id() + "/devices/" + counts.device(foreign, "id");

        for (var page : new String[] {page(foreign), mixed}) {
            mustRefuse(404, "not_found", visitor.opens(page));
            mustRefuse(404, "not_found", visitor.opens(page + "/file"));
            mustRefuse(404, "not_found", visitor.sends(page + "/release", Map.of()));
            mustRefuse(404, "not_found", visitor.sends(page + "/name", Map.of("name", "mine")));
        }
        mustHoldItsSeat(foreign);
    }

    @Test
    @DisplayName("L17 a license user sees the own devices alone, the customer sees all of them")
    void givenALicenseUser_thenTheOwnDevicesAreShown() {
        var ada = new User(anAddress(), "a password of Ada");
        var bob = new User(anAddress(), "a password of Bob");
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(5).forUser(ada, "max_activations", 2).forUser(bob), owner);
        var adas = anActiveMachineWith(license.usedBy(ada));
        var bobs = anActiveMachineWith(license.usedBy(bob));

        var seen = signedIn(ada.email());
        var ofAda = seen.opens("/my/licenses/" + license.id()).body();

        assertThat(ofAda).contains(adas.hardwareId(), "1 of 2 used").doesNotContain(bobs.hardwareId());
        mustRefuse(404, "not_found", releases(seen, bobs));
        assertThat(releases(seen, adas).status()).isEqualTo(303);
        assertThat(counts.timesActivated(license)).isEqualTo(1);
        assertThat(signedIn(owner).opens("/my/licenses/" + license.id()).body()).contains(bobs.hardwareId());
    }

    @Test
    @DisplayName("D13 an offline device is not released before its day, and the page names the day and what to do instead")
    void givenALockedDevice_whenItIsReleased_thenThePageNamesTheDay() {
        var machine = anOfflineMachineWith(vendor.issues(aLockedLicense(), owner));
        var visitor = signedIn(owner);
        var day = OffsetDateTime.now(ZoneOffset.UTC).plusDays(180)
                .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

        assertThat(visitor.opens("/my/licenses/" + machine.license().id()).body()).contains("(offline activation)", day).doesNotContain("/release\"");
        assertThat(visitor.opens(page(machine)).body()).contains(day, "deactivation file", "href=\"/offline\"", "online");
        var refused = releases(visitor, machine);

        mustRefuse(400, "offline_device_locked", refused);
        assertThat(refused.body()).contains("cannot be released before " + day, "deactivation file");
        mustHoldItsSeat(machine);
        assertThat(vendor.sees(machine).path("locked_until").asText()).startsWith(isoDay(180));
        assertThat(books.number("select count(*) from audit_entry where code = 'offline_device_locked' and actor = ?", "visitor " + owner)).isEqualTo(1);
    }

    @Test
    @DisplayName("D13 from its day on an offline device is released")
    void givenTheDayOfTheLock_whenItHasCome_thenTheDeviceIsReleased() {
        var machine = anOfflineMachineWith(vendor.issues(aLockedLicense(), owner));
        var visitor = signedIn(owner);
        Database.change(server, "update device set locked_until = locked_until - interval '180' day where hardware_id = ?", machine.hardwareId());

        assertThat(releases(visitor, machine).status()).isEqualTo(303);

        assertThat(counts.activeDevices(machine.license())).isZero();
    }

    @Test
    @DisplayName("D13 the machine itself may, by its deactivation file or online, and so may the vendor")
    void givenALockedDevice_thenTheMachineAndTheVendorMayFreeIt() {
        var byFile = anOfflineMachineWith(vendor.issues(aLockedLicense(), owner));
        mustBeTaken(byFile.deactivationFile());
        assertThat(counts.timesActivated(byFile.license())).isZero();

        var online = anOfflineMachineWith(vendor.issues(aLockedLicense(), owner));
        acceptedWith("license_deactivated", online.deactivates());
        assertThat(counts.timesActivated(online.license())).isZero();

        var byVendor = anOfflineMachineWith(vendor.issues(aLockedLicense(), owner));
        vendor.resets(byVendor);
        assertThat(vendor.sees(byVendor).path("locked_until").isNull()).isTrue();
        assertThat(counts.timesActivated(byVendor.license())).isZero();
    }

    @Test
    @DisplayName("D14 the lock ends with an online check, and follows the license's days")
    void givenALockedDevice_whenItComesOnlineOrTheTermsChange_thenTheLockFollows() {
        var machine = anOfflineMachineWith(vendor.issues(aLockedLicense(), owner));
        accepted(management.patch("licenses/" + machine.license().id(), "{\"offline_lock_days\": 30}"));
        assertThat(vendor.sees(machine).path("locked_until").asText()).startsWith(isoDay(30));

        accepted(machine.checks());

        assertThat(vendor.sees(machine).path("locked_until").isNull()).isTrue();
        assertThat(releases(signedIn(owner), machine).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("D15 a release frees the seat and the slot, counts as a transfer, and stands in the trail")
    void givenADevice_whenItIsReleased_thenItIsADeactivation() {
        var license = vendor.issues(aLicense().floating(1).withSeats(1), owner);
        var machine = anActiveMachineWith(license);
        accepted(machine.checks());
        assertThat(counts.slots(license)).isEqualTo(1);
        var visitor = signedIn(owner);

        var answer = releases(visitor, machine);
        assertThat(answer.header("Location")).isEqualTo("/my/licenses/" + license.id() + "?told=released");
        assertThat(releases(visitor, machine).status()).isEqualTo(303);

        assertThat(counts.timesActivated(license)).isZero();
        assertThat(counts.slots(license)).isZero();
        anActiveMachineWith(license);
        assertThat(counts.transfers(license)).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where event = 'device.deactivated' and actor = ?", "visitor " + owner)).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where event in ('sign_in_link.mailed', 'visitor.signed_in') and actor = ?",
                "visitor " + owner)).isEqualTo(2);
    }

    @Test
    void givenADisabledLicense_thenNothingOfItIsReleasedOrTakenAlong() {
        var machine = anOfflineMachineWith(vendor.issues(aLicense(), owner));
        vendor.disables(machine.license());
        var visitor = signedIn(owner);

        assertThat(visitor.opens("/my/licenses").body()).contains("Disabled by the vendor");
        mustRefuse(400, "license_not_enabled", releases(visitor, machine));
        mustRefuse(400, "license_not_enabled", visitor.opens(page(machine) + "/file"));
    }

    @Test
    void givenAFormOfAnotherSite_whenADeviceIsReleased_thenItKeepsItsSeat() {
        var machine = anActiveMachineWith(vendor.issues(aLicense(), owner));
        var visitor = signedIn(owner);

        assertThat(visitor.sends(page(machine) + "/release", Map.of("token", "")).status()).isEqualTo(403);
        assertThat(PageVisitor.of(server.uri()).sends(page(machine) + "/release", Map.of()).status()).isEqualTo(303);

        mustHoldItsSeat(machine);
    }

    @Test
    @DisplayName("D16 a name that an owner gives is shown as it was written, and the vendor sees it")
    void givenAName_whenItIsSaved_thenItIsShown() {
        var machine = anActiveMachineWith(vendor.issues(aLicense(), owner));
        var visitor = signedIn(owner);
        visitor.opens(page(machine));

        var saved = visitor.sends(page(machine) + "/name", Map.of("name", " Büro <b>& Söhne\"\n"));

        assertThat(saved.header("Location")).isEqualTo(page(machine) + "?told=named");
        assertThat(visitor.opens(page(machine)).body()).contains("Büro &lt;b&gt;&amp; Söhne&quot;").doesNotContain("<b>&");
        assertThat(vendor.sees(machine).path("name").asText()).isEqualTo("Büro <b>& Söhne\"");
        mustRefuse(400, "validation_error", visitor.sends(page(machine) + "/name", Map.of("name", "x".repeat(101))));
        visitor.sends(page(machine) + "/name", Map.of("name", ""));
        assertThat(vendor.sees(machine).path("name").isNull()).isTrue();
    }

    @Test
    @DisplayName("V6 the license file of an offline device is handed out again, and none of a device that is online or gone")
    void givenAnOfflineDevice_whenItsFileIsWanted_thenItIsHandedOutAgain() {
        var machine = anOfflineMachineWith(vendor.issues(aLicense().withSeats(2), owner));
        var online = anActiveMachineWith(machine.license());
        var visitor = signedIn(owner);

        var file = visitor.opens(page(machine) + "/file");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"ls_activation.lic\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var content = Json.parsed(new String(Base64.getDecoder().decode(file.body())));
        assertThat(content.path("hardware_id").asText()).isEqualTo(machine.hardwareId());
        assertThat(content.path("license_key").asText()).isEqualTo(machine.license().key());
        assertThat(content.path("license_signature_v2").asText()).isNotEmpty();
        mustRefuse(400, "offline_activation_not_allowed", visitor.opens(page(online) + "/file"));
        releases(visitor, machine);
        mustRefuse(400, "license_not_active", visitor.opens(page(machine) + "/file"));
    }

    @Test
    void givenMoreThanTwentyLicenses_thenTheyStandOnSeveralPages() {
        var product = vendor.offers(aProduct());
        IssuedLicense first = null;
        for (int i = 0; i < 21; i++) {
            var issued = vendor.issues(aLicense().of(product), owner);
            first = first == null ? issued : first;
        }
        var visitor = signedIn(owner);

        assertThat(visitor.opens("/my/licenses").body()).contains("/my/licenses?from&#61;20").doesNotContain(first.key());
        assertThat(visitor.opens("/my/licenses?from=20").body()).contains(first.key(), "/my/licenses?from&#61;0");
        assertThat(visitor.opens("/my/licenses?from=nonsense").status()).isEqualTo(200);
    }

    private static LicenseWish aLockedLicense() {
        return aLicense().with("offline_lock_days", 180);
    }

    private static String isoDay(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
