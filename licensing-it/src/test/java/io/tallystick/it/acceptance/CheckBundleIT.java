package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.PublicKeys;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/check_bundle} and {@code POST /api/v4/deactivate_bundle} (§3.5). */
class CheckBundleIT extends BundleScene {

    private static final String DEACTIVATED = "license_deactivated";

    @Test
    void givenAnActiveBundle_whenItIsChecked_thenEveryLicenseIsShownAsItsOwnCheckShowsIt() throws Exception {
        var bundle = bundles.issues(aBundle());
        var machine = anActiveMachineWith(bundle);

        var answer = machine.telling("app_ver", "2.0").checksBundle();

        var own = bundle.licenses().stream().map(license -> accepted(machine.with(license).checks())).toList();
        assertThat(accepted(answer)).containsExactlyElementsOf(own);
        assertThat(counts.device(machine.with(bundle.member(1)), "app_ver")).isEqualTo("2.0");
        var key = PublicKeys.ofPem(api.get(".well-known", Map.of()).json().path("pub_key").asText());
        assertThat(PublicKeys.verifies(key, answer.bytes(), answer.header("LicenseSignature"))).isTrue();
    }

    @Test
    void givenAMemberThatExpired_whenTheBundleIsChecked_thenItIsShownAsExpired() {
        var bundle = bundles.issues(aBundle());
        var machine = anActiveMachineWith(bundle);
        vendor.changes(bundle.member(1), "validity_period", "2020-01-01", "features", List.of(Json.object("code", "pro", "expiry_date", "2020-01-01")));

        var answer = accepted(machine.checksBundle());
        var all = accepted(machine.telling("include_expired_features", true).checksBundle());

        assertThat(answer).extracting(license -> license.path("is_expired").asBoolean()).containsExactly(false, false);
        assertThat(answer).extracting(license -> license.path("product_features").size()).containsExactly(2, 1);
        assertThat(all).extracting(license -> license.path("product_features").size()).containsExactly(2, 2);
    }

    @Test
    @DisplayName("F11 the check of a bundle takes a slot of every member that floats, or of none")
    void givenMembersThatFloat_whenTheBundleIsChecked_thenTheDeviceHoldsASlotOfAllOrOfNone() {
        var bundle = bundles.issues(aBundle().withSeats(5, 5).where(0, "is_floating_cloud", true).where(0, "floating_users", 2)
                .where(1, "is_floating_cloud", true).where(1, "floating_users", 1));
        var machine = anActiveMachineWith(bundle);
        var other = anActiveMachineWith(bundle);

        assertThat(accepted(machine.checksBundle())).extracting(license -> license.path("floating_in_use_devices").asInt()).containsExactly(1, 1);
        assertThat(accepted(machine.checksBundle())).hasSize(2);
        var refusal = mustBookNothing("floating_not_available", other::checksBundle);

        assertThat(refusal.json().path("message").asText()).startsWith(bundle.member(1).product().code());
        assertThat(books.number("select count(*) from floating_slot where license_id = ?", bundle.member(0).id())).isEqualTo(1);
        mustBookNothing("read_only_api_key", machine.calling(vendor.makesKey("read_only", true).of(api))::checksBundle);
        acceptedWith(DEACTIVATED, machine.deactivatesBundle());
        assertThat(accepted(other.checksBundle())).hasSize(2);
    }

    @Test
    void givenAnActiveBundle_whenItIsDeactivated_thenEverySeatIsFree() {
        var bundle = bundles.issues(aBundle());
        var machine = anActiveMachineWith(bundle);

        acceptedWith(DEACTIVATED, machine.deactivatesBundle());

        mustHaveActive(bundle, 0, 0);
        var before = counts.everything();
        acceptedWith(DEACTIVATED, machine.deactivatesBundle());
        assertThat(counts.everything()).isEqualTo(before);
        accepted(aMachineWith(bundle).activatesBundle());
    }

    @Test
    @DisplayName("D12 deactivating a bundle frees what the device holds of it and passes over the rest")
    void givenAMemberThatIsActiveAlone_whenTheBundleIsDeactivated_thenItsSeatIsFree() {
        var bundle = bundles.issues(aBundle());
        var machine = aMachineWith(bundle);
        accepted(machine.with(bundle.member(1)).activates());

        acceptedWith(DEACTIVATED, machine.deactivatesBundle());

        mustHaveActive(bundle, 0, 0);
    }

    @Test
    void givenATrailingSlash_whenABundleIsUsed_thenItIsTheSame() {
        var machine = aMachineWith(bundles.issues(aBundle()));

        accepted(machine.posts("activate_bundle/", Map.of()));
        accepted(machine.gets("check_bundle/"));
        acceptedWith(DEACTIVATED, machine.posts("deactivate_bundle/", Map.of()));
    }

    @Test
    void givenABundle_whenItIsUsed_thenTheTrailTellsOfEveryMember() {
        var bundle = bundles.issues(aBundle());
        var machine = anActiveMachineWith(bundle);
        machine.deactivatesBundle();

        assertThat(bundle.licenses()).allMatch(license -> books.number(
                "select count(*) from audit_entry where license_id = ? and event in ('device.activated', 'device.deactivated')", license.id()) == 2);
        machine.telling("license_id", 1).activatesBundle();
        assertThat(books.number("select count(*) from audit_entry where code = 'license_not_found' and detail like 'POST %activate_bundle%'"))
                .isPositive();
    }
}
