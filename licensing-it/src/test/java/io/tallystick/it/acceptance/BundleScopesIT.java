package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundleFor;

import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.IssuedBundle;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OauthClient;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles, for OAuth clients that reach only a part of the company (§1.2, §3.5). */
class BundleScopesIT extends BundleScene {

    private IssuedBundle inside;
    private IssuedBundle outside;

    @BeforeEach
    void sellToTwoCustomersOfTwoAccounts() {
        inside = bundles.soldTo(aCustomer()).issues(aBundle());
        outside = bundles.soldTo(aCustomer()).issuesAgain(inside, aBundle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer_account", "customer"})
    @DisplayName("L10 L15 within its scope a client does everything with a bundle; outside there is none for it, by call or by file")
    void givenAScope_whenAClientCalls_thenItReachesTheBundlesWithin(String scope) {
        var client = clientOf(scope);
        var caller = client.of(api);
        var mine = aMachineWith(inside);

        accepted(mine.calling(caller).activatesBundle());
        accepted(mine.calling(caller).checksBundle());
        acceptedWith("license_deactivated", mine.calling(caller).deactivatesBundle());
        accepted(aMachineWith(inside).activationFile().signedWith(client).ofBundleUploadedBy(caller));

        nothingIsReached(caller, aMachineWith(outside), anActiveMachineWith(outside));
        mustBookNothing("license_not_found", () -> aMachineWith(outside).activationFile().signedWith(client).ofBundleUploadedBy(api));
    }

    @Test
    @DisplayName("L10 L15 a client of one license of a bundle reaches that license, and not the bundle")
    void givenAClientOfOneMember_whenItCallsForTheBundle_thenThereIsNone() {
        var caller = vendor.makesClient("scope", "license", "scope_id", inside.member(0).id()).of(api);

        nothingIsReached(caller, aMachineWith(inside), anActiveMachineWith(inside));
        accepted(aMachineWith(outside.member(0)).calling(api).activates());
        mustBookNothing("license_not_found", () -> aMachineWith(outside.member(0)).calling(caller).checks());
    }

    @Test
    @DisplayName("L10 L15 a user's newest bundle is the newest within the scope")
    void givenAUserWithBundlesInsideAndOutside_whenAClientActivates_thenTheNewestWithinIsMeant() {
        var user = new User("user-" + UUID.randomUUID() + "@example.org", "a password of a test");
        inside = bundles.soldTo(aCustomer()).issues(aBundleFor(user));
        outside = bundles.soldTo(aCustomer()).issuesAgain(inside, aBundleFor(user));

        var caller = clientOf("customer").of(api);

        mustBookNothing("license_not_found", () -> aMachineWith(outside).calling(caller).activatesBundle());
        accepted(aMachineWith(outside).telling("license_id", null).calling(caller).activatesBundle());

        mustHaveActive(inside, 1, 1);
        mustHaveActive(outside, 0, 0);
    }

    private void nothingIsReached(LicenseApi caller, Machine fresh, Machine active) {
        mustBookNothing("license_not_found", () -> fresh.calling(caller).activatesBundle());
        mustBookNothing("license_not_found", () -> active.calling(caller).checksBundle());
        mustBookNothing("license_not_found", () -> active.calling(caller).deactivatesBundle());
        mustBookNothing("license_not_found", () -> fresh.activationFile().ofBundleUploadedBy(caller));
        mustBookNothing("license_not_found", () -> active.deactivationFile().ofBundleUploadedBy(caller));
    }

    private OauthClient clientOf(String scope) {
        var id = scope.equals("customer") ? books.number("select customer_id from license where id = ?", inside.member(0).id())
                : books.number("select c.customer_account_id from license l, customer c where c.id = l.customer_id and l.id = ?", inside.member(0).id());
        return vendor.makesClient("scope", scope, "scope_id", id);
    }

    /** One in an account of its own. */
    private String aCustomer() {
        var name = "customer-" + UUID.randomUUID();
        accepted(management.post("customer_accounts/", Json.text(Map.of("code", name, "name", name))));
        accepted(management.post("customers/", Json.text(Map.of("email", name + "@example.org", "customer_account_code", name))));
        return name + "@example.org";
    }
}
