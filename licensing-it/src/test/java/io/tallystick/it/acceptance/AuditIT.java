package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.ManagementApi;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The trail in {@code audit_entry}: who did what, what was refused, and no secret. */
class AuditIT extends Scene {

    @Test
    @DisplayName("T1 each success leaves one row")
    void givenAMachine_whenItComesAndGoes_thenEachSuccessLeavesOneRow() {
        var license = vendor.issues(aLicense().withSeats(2));
        var machine = anActiveMachineWith(license);
        accepted(machine.activates());
        acceptedWith("license_deactivated", machine.deactivates());
        acceptedWith("license_deactivated", machine.deactivates());
        accepted(aMachineWith(license).activationFile().uploadedBy(api));

        assertThat(rows("license.issued", license)).isEqualTo(1);
        assertThat(rows("device.activated", license)).isEqualTo(2);
        assertThat(rows("device.deactivated", license)).isEqualTo(1);
        assertThat(text("select max(actor) from audit_entry where license_id = ? and event = 'device.activated'", license))
                .isEqualTo("api-key " + Acme.API_KEY);
        assertThat(text("select max(address) from audit_entry where license_id = ? and event = 'device.activated'", license)).isEqualTo("127.0.0.1");
        assertThat(text("select max(code) from audit_entry where license_id = ?", license)).isNull();
        assertThat(books.number("select count(distinct device_id) from audit_entry where license_id = ?", license.id())).isEqualTo(2);
    }

    @Test
    void givenTheVendorsWork_whenItIsDone_thenEachStepLeavesARow() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        vendor.changes(license, "max_transfers", 1);
        vendor.disables(license);
        vendor.resets(license);
        vendor.blacklists(machine);
        vendor.forgives(machine);
        var key = vendor.makesKey();
        vendor.revokes(key);
        vendor.changes(license.product(), "product_name", "renamed");

        assertThat(rows("license.changed", license)).isEqualTo(2);
        assertThat(rows("license.reset", license)).isEqualTo(1);
        assertThat(rows("device.blacklisted", license)).isEqualTo(1);
        assertThat(rows("device.forgiven", license)).isEqualTo(1);
        assertThat(rowsOf("api_key.created", key.key())).isEqualTo(1);
        assertThat(rowsOf("api_key.revoked", key.key())).isEqualTo(1);
        assertThat(rowsOf("product.created", license.product().code())).isEqualTo(1);
        assertThat(rowsOf("product.changed", license.product().code())).isEqualTo(1);
        assertThat(rowsOf("order.opened", license.issued().path("order_store_id").asText())).isEqualTo(1);
        assertThat(text("select max(actor) from audit_entry where license_id = ? and event = 'license.changed'", license)).startsWith("management-key ");
    }

    @Test
    @DisplayName("T1 what a change of a product and its policy changed is told, from what to what")
    void givenAProductAndItsPolicy_whenTheyAreChanged_thenTheRowsTellWhatIsDifferent() {
        var product = vendor.offers(aProduct());

        accepted(management.patch("products/" + product.id(), "{\"trial_days\":21,\"metadata\":{\"shelf\":\"" + "m".repeat(100) + "\"}}"));
        accepted(management.patch("products/" + product.id() + "/policies/default", "{\"max_activations\":5,\"allow_offline_activation\":true}"));

        assertThat(detailOf("product.changed", product.code())).matches(product.code() + " trial_days \\d+ → 21, metadata");
        assertThat(detailOf("policy.changed", product.code())).startsWith(product.code() + " default ").contains("max_activations 1 → 5");
    }

    @Test
    @DisplayName("T1 what a change of a company and its pages changed is told, from what to what")
    void givenACompany_whenItIsChanged_thenTheRowsTellWhatIsDifferent() {
        var told = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Told " + UUID.randomUUID()))));
        var theirs = ManagementApi.withKey(server.uri(), told.path("management_key").asText());
        var host = "told-" + UUID.randomUUID() + ".test";

        accepted(theirs.patch("company", "{\"requests_per_minute\":500}"));
        accepted(theirs.patch("branding", Json.text(Map.of("welcome", "Hello", "accent", "#0B5CAD", "hosts", List.of(host)))));

        var detail = "select max(detail) from audit_entry where company_id = ? and event = ?";
        assertThat(books.text(detail, told.path("id").asLong(), "company.changed")).isEqualTo("requests_per_minute none → 500");
        assertThat(books.text(detail, told.path("id").asLong(), "branding.changed"))
                .isEqualTo("hosts [] → [" + host + "], welcome none → Hello, accent none → #0b5cad");
    }

    @Test
    @DisplayName("T1 what a change of a customer or user changed is told by its name alone, of an account and a bundle from what to what")
    void givenPeople_whenTheyAreChanged_thenTheRowsTellNoMoreOfThemThanNames() {
        var email = "told-" + UUID.randomUUID() + "@example.org";
        var account = accepted(management.post("customer_accounts/", Json.text(Map.of("code", email, "name", "Old"))));
        var customer = accepted(management.post("customers/", Json.text(Map.of("email", email, "city", "Basel"))));
        var user = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.aStranger())).issued().path("user").path("id").asLong();

        accepted(management.patch("customer_accounts/" + account.path("id").asLong(), "{\"name\":\"New\",\"enabled\":false}"));
        accepted(management.patch("customers/" + customer.path("id").asLong(),
                Json.text(Map.of("city", "Bern", "first_name", "Jane", "customer_account_code", email))));
        accepted(management.patch("license_users/" + user, "{\"is_active\":false,\"last_name\":\"Doe\"}"));

        assertThat(detailOf("customer_account.changed", email)).isEqualTo(email + " name Old → New, enabled true → false");
        assertThat(detailOf("customer.changed", email)).isEqualTo(email + " first_name, city, customer_account_id");
        assertThat(detailOf("license_user.changed", "" + user)).isEqualTo(user + " is_active true → false, last_name");
    }

    @Test
    @DisplayName("T2 a refusal is remembered with its code and place, whatever was rolled back")
    void givenARefusalThatRollsEverythingBack_whenItIsAnswered_thenItIsRememberedWithItsCodeAndPlace() {
        var license = vendor.issues(aLicense());
        anActiveMachineWith(license);
        var before = refusals("license_activated_max_times");

        refused("license_activated_max_times", aMachineWith(license).activates());
        refused("license_activated_max_times", aMachineWith(license).activationFile().uploadedBy(api));

        assertThat(refusals("license_activated_max_times")).isEqualTo(before + 2);
        assertThat(books.text("select detail from audit_entry where event = 'call.refused' order by id desc fetch first row only")).contains("activate_offline");
        assertThat(books.text("select actor from audit_entry where event = 'call.refused' order by id desc fetch first row only"))
                .isEqualTo("api-key " + Acme.API_KEY);
    }

    @Test
    @DisplayName("T2 a refusal names the license and the device that it is about, and stands in their history")
    void givenRefusalsOfALicense_whenItsHistoryIsRead_thenTheyStandThere() {
        var license = vendor.issues(aLicense().withUnits(1));
        var machine = anActiveMachineWith(license);
        var device = vendor.sees(machine).path("id").asLong();
        refused("license_activated_max_times", aMachineWith(license).activates());
        refused("device_not_found", aMachineWith(license).checks());
        refused("license_not_enough_consumptions", machine.uses(2));
        refused("validation_error", management.patch("licenses/" + license.id(), "{\"max_activations\":0}"));
        refused("floating_not_available", management.post("devices/" + device + "/borrow", "{}"));
        vendor.disables(license);
        refused("license_not_enabled", machine.checks());

        assertThat(history(license)).containsExactly("license_not_enabled " + device, "license.changed -", "floating_not_available " + device,
                "validation_error -", "license_not_enough_consumptions " + device, "device_not_found -", "license_activated_max_times -",
                "device.activated " + device, "license.issued -");
    }

    @Test
    @DisplayName("T2 what a caller does not find is not named, so that no history tells of guesses")
    void givenGuesses_whenTheyAreRefused_thenNoLicenseIsNamed() {
        var user = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));
        var other = vendor.issues(aLicense());
        refused("license_not_found", aMachineWith(license).telling("password", "a wrong one").activates());
        refused("license_not_found", aMachineWith(other).telling("license_id", license.id()).activates());
        refused("license_not_found", aMachineWith(other).telling("license_key", "AAAA-BBBB-CCCC-DDDD").activates());
        refused("unknown_product", aMachineWith(other).telling("product", "NOWHERE").activates());

        assertThat(history(license)).containsExactly("license.issued -");
        assertThat(history(other)).containsExactly("license.issued -");
    }

    /** Codes of refusals and names of successes, with the device; newest first. */
    private List<String> history(IssuedLicense license) {
        var lines = accepted(management.get("licenses/" + license.id() + "/history")).path("results");
        return StreamSupport.stream(lines.spliterator(), false).map(line -> line.path(line.path("code").isNull() ? "event" : "code").asText() + " "
                + line.path("device_id").asText().replace("null", "-")).toList();
    }

    @Test
    void givenRefusalsOfTheVendor_whenTheyAreAnswered_thenTheyAreRememberedToo() {
        var before = refusals("not_found");

        refused(404, "not_found", management.get("licenses/1"));

        assertThat(refusals("not_found")).isEqualTo(before + 1);
    }

    @Test
    void givenCallersThatNobodyKnows_whenTheyAreRefused_thenTheyCannotFillTheTrail() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var before = books.number("select count(*) from audit_entry");

        refused("invalid_api_key", machine.calling(api.withKey("nobody", "whatever")).activates());
        refused("signature_mismatch", machine.calling(api.withKey(Acme.API_KEY, "whatever")).activates());
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "whatever").get("company"));

        assertThat(books.number("select count(*) from audit_entry")).isEqualTo(before);
    }

    @Test
    @DisplayName("T4 no secret is in any row")
    void givenSecretsInRequests_whenTheySucceedOrAreRefused_thenNoneIsInAnyRow() {
        var key = vendor.makesKey("shared_key", "a secret of a test " + UUID.randomUUID());
        var user = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));
        Machine machine = aMachineWith(license).calling(key.of(api));
        accepted(machine.activates());
        refused("license_not_found", machine.telling("password", "a wrong guess of a test").activates());
        refused("validation_error", machine.telling("password", List.of("a guess of a wrong type")).activates());
        refused("signature_mismatch", machine.activationFile().signedWith(key).tampered("hardware_id", "x").uploadedBy(api));
        refused(409, "duplicate_value", management.post("api_keys/", "{\"name\":\"n\",\"api_key\":\"" + key.key() + "\",\"shared_key\":\"" + key.sharedKey() + "\"}"));

        for (var secret : List.of(key.sharedKey(), user.password(), "a wrong guess of a test", "a guess of a wrong type", Acme.SHARED_KEY,
                Acme.MANAGEMENT_KEY, HmacSignature.ofRequest(key.sharedKey(), api.date()))) {
            assertThat(books.number("select count(*) from audit_entry where position(? in detail || ' ' || actor || ' ' || event) > 0", secret))
                    .as(secret).isZero();
        }
    }

    private long rows(String event, IssuedLicense license) {
        return books.number("select count(*) from audit_entry where event = ? and license_id = ?", event, license.id());
    }

    private long rowsOf(String event, String detail) {
        return books.number("select count(*) from audit_entry where event = ? and position(? in detail) > 0", event, detail);
    }

    private String detailOf(String event, String beginning) {
        return books.text("select detail from audit_entry where event = ? and detail like ?", event, beginning + " %");
    }

    private long refusals(String code) {
        return books.number("select count(*) from audit_entry where event = 'call.refused' and code = ?", code);
    }

    private String text(String sql, IssuedLicense license) {
        return books.text(sql, license.id());
    }
}
