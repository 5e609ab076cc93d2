package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.OauthClient;
import io.tallystick.it.acceptance.fixture.OfflineScene;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an OAuth client reaches: the company, a customer account, a customer or one license, and nothing beside (§1.2). */
class OauthScopesIT extends OfflineScene {

    private Product product;
    private IssuedLicense inside;
    private IssuedLicense outside;

    @BeforeEach
    void sellToTwoCustomersOfTwoAccounts() {
        product = vendor.offers(aProduct().with("allow_trial", true).withFeatures(Json.object("code", "export", "name", "Export", "feature_type", "consumption", "max_consumption", 9)));
        inside = sold("in");
        outside = sold("out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer_account", "customer", "license"})
    @DisplayName("L10 within its scope a client does everything; outside nothing exists for it, by any call")
    void givenAScope_whenAClientCalls_thenItReachesWhatLiesWithinAndNothingElse(String scope) {
        var caller = clientOf(scope).of(api);
        var mine = aMachineWith(inside).calling(caller);
        var theirs = anActiveMachineWith(outside).calling(caller);

        accepted(mine.activates());
        accepted(mine.checks());
        accepted(mine.uses(1));
        accepted(mine.usesFeature("export", 1));
        accepted(mine.tracks(Map.of("a", "b")));
        accepted(mine.asksForVariables());
        assertThat(mine.deactivates().body()).isEqualTo("license_deactivated");

        mustBookNothing("license_not_found", () -> aMachineWith(outside).calling(caller).activates());
        mustBookNothing("license_not_found", theirs::checks);
        mustBookNothing("license_not_found", () -> theirs.uses(1));
        mustBookNothing("license_not_found", () -> theirs.usesFeature("export", 1));
        mustBookNothing("license_not_found", () -> theirs.tracks(Map.of("a", "b")));
        mustBookNothing("license_not_found", theirs::asksForVariables);
        mustBookNothing("license_not_found", () -> theirs.gets("versions"));
        mustBookNothing("license_not_found", () -> theirs.gets("installation_file"));
        mustBookNothing("license_not_found", () -> theirs.telling("feature", "export").gets("check_license_feature"));
        mustBookNothing("license_not_found", () -> theirs.posts("floating/release", Map.of()));
        mustBookNothing("license_not_found", () -> theirs.posts("floating/borrow", Map.of()));
        mustBookNothing("license_not_found", () -> theirs.posts("floating/feature_release", Map.of("feature", "export")));
        mustBookNothing("license_not_found", () -> theirs.posts("floating/feature_borrow", Map.of("feature", "export")));
        mustBookNothing("license_not_found", theirs::deactivates);
        mustBookNothing("license_not_found", () -> theirs.telling("license_id", outside.id()).checks());
        mustBookNothing("license_not_found", () -> theirs.telling("license_id", inside.id()).checks());
        assertThat(accepted(caller.get("device_licenses", Map.of("hardware_id", theirs.hardwareId())))).isEmpty();
        assertThat(accepted(caller.get("device_licenses", Map.of("hardware_id", mine.hardwareId()))).findValuesAsText("license_key"))
                .doesNotContain(outside.key());
        var trial = mustBookNothing("trial_not_allowed", () -> caller.get("trial_key", Map.of("product", product.code(), "hardware_id", "hw-of-a-visitor")));
        assertThat(trial.json().path("message").asText()).contains("reaches only some licenses");
        assertThat(theirs.checks().body()).isEqualTo(theirs.telling("license_key", "AAAA-AAAA-AAAA-AAAA").checks().body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer_account", "customer", "license"})
    @DisplayName("L10 a user's newest license is the newest within the scope")
    void givenAUserWithLicensesInsideAndOutside_whenAClientCalls_thenTheNewestWithinIsMeant(String scope) {
        var user = new User("user-" + UUID.randomUUID() + "@example.org", "a password of a test");
        var forUsers = vendor.offers(aProduct().forUsers());
        inside = soldTo(aLicense().of(forUsers).forUser(user), "in-user");
        outside = soldTo(aLicense().of(forUsers).forUser(user), "out-user");
        var caller = clientOf(scope).of(api);
        var claim = Json.object("hardware_id", "hw-" + UUID.randomUUID(), "product", forUsers.code(), "username", user.email(), "password", user.password());

        assertThat(accepted(caller.post("activate_license", Json.text(claim))).path("id").asLong()).isEqualTo(inside.id());
        refused("license_not_found", caller.post("activate_license", Json.text(Json.merged(claim, Map.of("license_id", outside.id())))));
        assertThat(accepted(caller.get("user_licenses", claim)).findValuesAsText("id")).contains(String.valueOf(inside.id()))
                .doesNotContain(String.valueOf(outside.id()));
        claim.remove("password");
        assertThat(accepted(caller.get("check_license", claim)).path("id").asLong()).isEqualTo(inside.id());
        assertThat(accepted(api.post("activate_license", Json.text(Json.merged(claim, Map.of("password", user.password()))))).path("id").asLong())
                .isEqualTo(outside.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer_account", "customer", "license"})
    @DisplayName("O7 L10 files travel within the scopes of who wrote and who carries them")
    void givenAScope_whenFilesTravel_thenItHoldsForAuthorAndCarrier(String scope) {
        var client = clientOf(scope);
        var mine = aMachineWith(inside);
        var theirs = aMachineWith(outside);

        mustRefuse("license_not_found", theirs.activationFile().signedWith(client));
        mustBookNothing("license_not_found", () -> theirs.activationFile().uploadedBy(client.of(api)));
        accepted(mine.activationFile().signedWith(client).uploadedBy(api));
        accepted(theirs.activationFile().uploadedBy(api));
        mustRefuse("license_not_found", theirs.deactivationFile().signedWith(client));
        mustBookNothing("license_not_found", () -> theirs.deactivationFile().uploadedBy(client.of(api)));
        assertThat(mine.deactivationFile().uploadedBy(client.of(api)).body()).isEqualTo("license_deactivated");
    }

    @Test
    @DisplayName("L10 a client of the whole company reaches all its licenses")
    void givenNoNarrowerScope_whenAClientCalls_thenItReachesAll() {
        var caller = vendor.makesClient("scope", "company").of(api);

        accepted(aMachineWith(inside).calling(caller).activates());
        accepted(aMachineWith(outside).calling(caller).activates());
    }

    private OauthClient clientOf(String scope) {
        var id = switch (scope) {
            case "license" -> inside.id();
            case "customer" -> books.number("select customer_id from license where id = ?", inside.id());
            default -> books.number("select c.customer_account_id from license l, customer c where c.id = l.customer_id and l.id = ?", inside.id());
        };
        return vendor.makesClient("scope", scope, "scope_id", id);
    }

    private IssuedLicense sold(String to) {
        return soldTo(aLicense().of(product).withUnits(9).withFeature("export", "max_consumption", 9), to);
    }

    /** To a customer of its own, in an account of its own. */
    private IssuedLicense soldTo(LicenseWish wish, String to) {
        var name = to + "-" + UUID.randomUUID();
        accepted(management.post("customer_accounts/", Json.text(Map.of("code", name, "name", name))));
        accepted(management.post("customers/", Json.text(Map.of("email", name + "@example.org", "customer_account_code", name))));
        return vendor.issues(wish, name + "@example.org");
    }
}
