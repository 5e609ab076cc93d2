package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.ProductWish;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/trial_key} (§3.11). */
class TrialKeyIT extends Scene {

    private final String machine = "hw-" + UUID.randomUUID();

    @Test
    void givenAProductWithTrials_whenAMachineAsks_thenItGetsALicenseThatEndsSomeDaysAfterItsActivation() {
        var product = vendor.offers(onTrial());

        var answer = asks(product, Map.of());
        var trial = accepted(answer);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("LicenseSignature")).isNotEmpty();
        assertThat(trial.path("is_trial").asBoolean()).isTrue();
        assertThat(trial.path("trial_days").asInt()).isEqualTo(14);
        assertThat(trial.path("validity_period").isNull()).isTrue();
        assertThat(trial.path("order_id").isIntegralNumber()).isTrue();
        assertThat(trial.path("license_key").asText()).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
        assertThat(trial.path("license_signature").asText()).isNotEmpty();
        assertThat(trial.has("initial_password")).isFalse();
        var activated = accepted(api.post("activate_license", Json.text(Map.of("hardware_id", machine, "product", product.code(), "license_key",
                trial.path("license_key").asText()))));
        assertThat(activated.path("validity_period").isNull()).isFalse();
        assertThat(books.number("select count(*) from audit_entry where event = 'trial.issued' and license_id = ?", trial.path("id").asLong()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("L11 the same machine gets the same trial of a product again, another machine or product another one")
    void theSameMachineGetsTheSameTrial() {
        var product = vendor.offers(onTrial());
        var first = accepted(asks(product, Map.of()));

        assertThat(accepted(asks(product, Map.of())).path("id")).isEqualTo(first.path("id"));
        assertThat(accepted(api.get("trial_key/", Map.of("hardware_id", machine, "product", product.code()))).path("id")).isEqualTo(first.path("id"));
        assertThat(accepted(api.get("trial_key", Map.of("hardware_id", machine + "2", "product", product.code()))).path("id"))
                .isNotEqualTo(first.path("id"));
        assertThat(accepted(asks(vendor.offers(onTrial()), Map.of())).path("id")).isNotEqualTo(first.path("id"));
        assertThat(trials(product)).isEqualTo(2);
    }

    @Test
    @DisplayName("L11 where the company hands out several trials, each wish gets another one")
    void aCompanyMayHandOutSeveral() {
        var product = vendor.offers(onTrial());
        var first = accepted(asks(product, Map.of()));
        accepted(management.patch("company", "{\"allow_multiple_trials\":true}"));
        try {
            assertThat(accepted(asks(product, Map.of())).path("id")).isNotEqualTo(first.path("id"));
            assertThat(accepted(asks(product, Map.of())).path("id")).isNotEqualTo(first.path("id"));
        } finally {
            accepted(management.patch("company", "{\"allow_multiple_trials\":false}"));
        }
        assertThat(trials(product)).isEqualTo(3);
        assertThat(accepted(asks(product, Map.of())).path("id")).isEqualTo(first.path("id"));
    }

    @Test
    @DisplayName("C7 a trial takes the terms of the named policy, of the first trial policy, or of the default one, and always ends")
    void aTrialTakesTheTermsOfAPolicy() {
        var product = vendor.offers(onTrial().withPolicy("standard", Map.of("license_type", "subscription", "max_activations", 5))
                .withPolicy("try", Map.of("is_trial", true, "trial_days", 3, "max_activations", 2)));

        var standing = accepted(asks(product, Map.of()));
        var named = accepted(api.get("trial_key", Map.of("hardware_id", machine + "2", "product", product.code(), "license_policy", "standard")));

        assertThat(standing.path("trial_days").asInt()).isEqualTo(3);
        assertThat(standing.path("max_activations").asInt()).isEqualTo(2);
        assertThat(named.path("trial_days").asInt()).isEqualTo(14);
        assertThat(named.path("max_activations").asInt()).isEqualTo(5);
        assertThat(named.path("license_type").asText()).isEqualTo("time-limited");
        mustBookNothing("validation_error", () -> api.get("trial_key",
                Map.of("hardware_id", machine + "3", "product", product.code(), "license_policy", "none")));
    }

    @Test
    void givenAUserBasedProduct_whenANewUserAsks_thenTheUserIsMadeAndThePasswordIsToldOnce() {
        var product = vendor.offers(onTrial().forUsers());
        var email = UUID.randomUUID() + "@example.org";

        var first = accepted(asks(product, Map.of("email", email, "first_name", "Uma")));
        var again = accepted(asks(product, Map.of("email", email.toUpperCase())));

        assertThat(first.path("license_user").asText()).isEqualTo(email);
        assertThat(first.path("user").path("first_name").asText()).isEqualTo("Uma");
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("initial_password").isNull()).isTrue();
        accepted(api.post("activate_license", Json.text(Map.of("hardware_id", machine, "product", product.code(), "username", email, "password",
                first.path("initial_password").asText()))));
    }

    @Test
    void givenAPasswordOfOnesOwn_whenANewUserAsks_thenItIsTheInitialOneAndAKnownUserKeepsHis() {
        var product = vendor.offers(onTrial().forUsers());
        var email = UUID.randomUUID() + "@example.org";

        var first = accepted(asks(product, Map.of("email", email, "password", "a password of my own")));
        var other = accepted(asks(vendor.offers(onTrial().forUsers()), Map.of("email", email, "password", "something else")));

        assertThat(first.path("initial_password").asText()).isEqualTo("a password of my own");
        assertThat(other.path("initial_password").isNull()).isTrue();
        accepted(api.get("user_licenses", Map.of("product", product.code(), "username", email, "password", "a password of my own")));
        mustBookNothing("validation_error", () -> asks(product, Map.of("email", "new-" + email, "password", "short")));
    }

    @Test
    void givenACustomer_whenTheTrialNamesIt_thenAnUnknownOneIsMadeAndAKnownOneStaysAsItIs() {
        var email = UUID.randomUUID() + "@example.org";

        var made = customer(asks(vendor.offers(onTrial()), Map.of("email", email, "first_name", "Ada", "address", "1 Road", "city", "Graz")));
        var kept = customer(asks(vendor.offers(onTrial()), Map.of("email", email, "first_name", "Eve", "country", "Nowhere")));
        var nobody = customer(asks(vendor.offers(onTrial()), Map.of()));

        assertThat(made.path("first_name").asText()).isEqualTo("Ada");
        assertThat(made.path("metadata").path("address").asText()).isEqualTo("1 Road");
        assertThat(kept).isEqualTo(made);
        assertThat(nobody.path("email").asText()).startsWith("trial-").endsWith("@trial.invalid");
    }

    @Test
    void givenATrialThatIsOver_whenTheMachineAsksAgain_thenItIsRefusedUnlessTheVendorMadeALicenseOfIt() {
        var product = vendor.offers(onTrial());
        var path = "licenses/" + accepted(asks(product, Map.of())).path("id").asLong();
        accepted(management.patch(path, "{\"validity_period\":\"2020-01-01\"}"));

        mustBookNothing("trial_expired", () -> asks(product, Map.of()));
        accepted(management.patch(path, "{\"is_trial\":false,\"validity_period\":null}"));
        assertThat(accepted(asks(product, Map.of())).path("is_trial").asBoolean()).isFalse();
    }

    @Test
    void givenAnIdempotencyKey_whenTheCallIsRepeated_thenTheInitialPasswordIsToldAgain() {
        var product = vendor.offers(onTrial().forUsers());
        var wish = Map.of("hardware_id", machine, "product", product.code(), "email", UUID.randomUUID() + "@example.org");
        var once = api.withHeader("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(accepted(once.get("trial_key", wish))).isEqualTo(accepted(once.get("trial_key", wish)));
    }

    @Test
    void givenSomethingMissing_whenATrialIsAskedFor_thenItIsRefused() {
        var keyed = vendor.offers(onTrial());
        var named = vendor.offers(onTrial().forUsers());

        mustBookNothing("missing_hardware_id", () -> api.get("trial_key", Map.of("product", keyed.code())));
        mustBookNothing("missing_hardware_id", () -> api.get("trial_key", Map.of("product", keyed.code(), "hardware_id", " ")));
        mustBookNothing("missing_parameters", () -> api.get("trial_key", Map.of("hardware_id", machine)));
        mustBookNothing("email_missing", () -> asks(named, Map.of()));
        mustBookNothing("validation_error", () -> asks(named, Map.of("email", "nobody")));
        mustBookNothing("validation_error", () -> asks(keyed, Map.of("hardware_id", "x".repeat(501))));
        mustBookNothing("validation_error", () -> asks(keyed, Map.of("first_name", "x".repeat(101))));
        mustBookNothing("validation_error", () -> asks(keyed, Map.of("first_name", "with\0nul")));
    }

    @Test
    void givenAProductThatIsNotOnTrial_orAKeyThatMayNot_thenItIsRefused() {
        var product = vendor.offers(onTrial());
        var readOnly = vendor.makesKey("read_only", true).of(api);
        var limited = vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api);

        var never = vendor.offers(aProduct());
        var noDay = vendor.offers(onTrial().with("trial_days", 0));
        mustBookNothing("trial_not_allowed", () -> asks(never, Map.of()));
        mustBookNothing("trial_not_allowed", () -> asks(noDay, Map.of()));
        mustBookNothing("unknown_product", () -> api.get("trial_key", Map.of("hardware_id", machine, "product", "NOWHERE")));
        mustBookNothing("read_only_api_key", () -> readOnly.get("trial_key", Map.of("hardware_id", machine, "product", product.code())));
        mustBookNothing("api_key_product_not_allowed", () -> limited.get("trial_key", Map.of("hardware_id", machine, "product", product.code())));
        vendor.changes(product, "enabled", false);
        mustBookNothing("disabled_product", () -> asks(product, Map.of()));
        vendor.changes(product, "archived", true);
        mustBookNothing("archived_product", () -> asks(product, Map.of()));
    }

    @Test
    void givenAUserWhoIsNotActive_whenATrialIsAskedForInHisName_thenItIsRefused() {
        var email = UUID.randomUUID() + "@example.org";
        var user = accepted(asks(vendor.offers(onTrial().forUsers()), Map.of("email", email))).path("user").path("id").asLong();
        accepted(management.patch("license_users/" + user, "{\"is_active\":false}"));

        var other = vendor.offers(onTrial().forUsers());
        mustBookNothing("trial_not_allowed", () -> asks(other, Map.of("email", email)));
    }

    private Answer asks(Product product, Map<String, ?> more) {
        return api.get("trial_key", Json.merged(Map.of("hardware_id", machine, "product", product.code()), more));
    }

    private static JsonNode customer(Answer trial) {
        return accepted(trial).path("customer");
    }

    private long trials(Product product) {
        return books.number("select count(*) from license_trial where product_id = ?", product.id());
    }

    private static ProductWish onTrial() {
        return aProduct().with("allow_trial", true).with("trial_days", 14);
    }
}
