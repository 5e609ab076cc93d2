package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundleFor;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.PublicKeys;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/activate_bundle} (§3.5), and the members of a bundle on their own. */
class ActivateBundleIT extends BundleScene {

    @Test
    @DisplayName("L15 a grant of a bundle issues one license for each member, all with the same key, and each names the bundle")
    void givenABundle_whenItIsOrdered_thenItsLicensesShareAKey() {
        var bundle = bundles.issues(aBundle().withSeats(1, 2, 3));

        assertThat(bundle.licenses()).extracting(license -> license.issued().path("license_key").asText()).containsOnly(bundle.member(0).key());
        assertThat(bundle.licenses()).extracting(license -> license.issued().path("bundle_code").asText()).containsOnly(bundle.code());
        assertThat(bundle.licenses()).extracting(license -> license.issued().path("max_activations").asInt()).containsExactly(1, 2, 3);
        assertThat(vendor.sees(bundle.member(2)).path("bundle_code").asText()).isEqualTo(bundle.code());
    }

    @Test
    @DisplayName("D11 a bundle that is activated holds a seat of every member; activating again counts nothing")
    void givenABundle_whenAMachineActivatesIt_thenItHoldsASeatOfEveryMember() {
        var bundle = bundles.issues(aBundle().withSeats(1, 2));
        var machine = aMachineWith(bundle).telling("app_ver", "1.2").telling("variables", Map.of("theme", "dark"));

        var answer = accepted(machine.activatesBundle());
        var again = accepted(machine.activatesBundle());

        assertThat(answer).extracting(license -> license.path("id").asLong())
                .containsExactly(bundle.member(0).id(), bundle.member(1).id());
        assertThat(answer).extracting(license -> license.path("times_activated").asInt()).containsOnly(1);
        assertThat(answer).extracting(license -> license.path("product_details").path("short_code").asText())
                .containsExactly(bundle.member(0).product().code(), bundle.member(1).product().code());
        assertThat(answer).allMatch(license -> !license.has("bundle_code"));
        assertThat(again).isEqualTo(answer);
        mustHaveActive(bundle, 1, 1);
        assertThat(counts.device(machine.with(bundle.member(1)), "app_ver")).isEqualTo("1.2");
    }

    @Test
    void givenTheAnswer_whenItsSignaturesAreChecked_thenTheArrayAndEveryLicenseVerifyWithThePublicKeyAlone() throws Exception {
        var machine = aMachineWith(bundles.issues(aBundle()));

        var answer = machine.activatesBundle();

        var key = PublicKeys.ofPem(api.get(".well-known", Map.of()).json().path("pub_key").asText());
        assertThat(answer.body()).startsWith("[{").endsWith("}]");
        assertThat(PublicKeys.verifies(key, answer.bytes(), answer.header("LicenseSignature"))).isTrue();
        for (var license : answer.json()) {
            var signed = (machine.hardwareId() + "#" + license.path("license_key").asText() + "#").toLowerCase();
            assertThat(PublicKeys.verifies(key, signed.getBytes(), license.path("license_signature").asText())).isTrue();
        }
    }

    @Test
    @DisplayName("D11 a member that has no seat left refuses the bundle, is named, and no other member is booked")
    void givenAMemberWithoutASeat_whenAMachineActivatesTheBundle_thenNothingIsBooked() {
        var bundle = bundles.issues(aBundle().withSeats(2, 1));
        anActiveMachineWith(bundle.member(1));

        var answer = mustBookNothing("license_activated_max_times", aMachineWith(bundle)::activatesBundle);

        assertThat(answer.json().path("message").asText()).startsWith(bundle.member(1).product().code() + ": ");
        mustHaveActive(bundle, 0, 1);
    }

    @Test
    @DisplayName("D11 a member that was activated alone is completed by the bundle")
    void givenAMemberThatIsActiveAlone_whenTheBundleIsActivated_thenTheOthersJoinIt() {
        var bundle = bundles.issues(aBundle());
        var machine = aMachineWith(bundle);
        accepted(machine.with(bundle.member(1)).activates());

        accepted(machine.activatesBundle());

        mustHaveActive(bundle, 1, 1);
    }

    @Test
    @DisplayName("L16 a member is used alone by its own product, with the bundle's code or without; another code finds nothing")
    void givenABundle_whenAMemberIsUsedAlone_thenTheCodeMayStandThereAndMustBeRight() {
        var bundle = bundles.issues(aBundle().where(0, "license_type", "consumption").where(0, "max_consumptions", 5));
        var other = bundles.issues(aBundle());
        var alone = aMachineWith(bundle.member(0));
        var told = alone.telling("bundle_code", bundle.code());
        var wrong = alone.telling("bundle_code", other.code());

        accepted(told.activates());
        accepted(told.checks());
        accepted(told.uses(2));
        accepted(alone.uses(1));
        mustBookNothing("license_not_found", wrong::activates);
        mustBookNothing("license_not_found", wrong::checks);
        mustBookNothing("license_not_found", () -> wrong.uses(1));
        mustBookNothing("license_not_found", wrong::deactivates);
        mustBookNothing("license_not_found", () -> wrong.activationFile().uploadedBy(api));
        mustBookNothing("license_not_found", aMachineWith(vendor.issues(aLicense()))
                .telling("bundle_code", bundle.code())::activates);
        assertThat(counts.total(bundle.member(0))).isEqualTo(3);
        acceptedWith("license_deactivated", told.deactivates());
        mustHaveActive(bundle, 0, 0);
    }

    @Test
    @DisplayName("L15 a user's newest set is meant unless license_id names one of another")
    void givenAUserWithTwoSets_whenTheBundleIsActivated_thenTheNewestIsMeantUnlessALicenseIsNamed() {
        var wish = aBundleFor(User.SOMEBODY);
        var older = bundles.issues(wish);
        var newer = bundles.issuesAgain(older, wish);

        accepted(aMachineWith(older).telling("license_id", null).activatesBundle());
        mustHaveActive(older, 0, 0);
        mustHaveActive(newer, 1, 1);
        accepted(aMachineWith(older).telling("license_id", older.member(1).id()).activatesBundle());
        mustHaveActive(older, 1, 1);
    }

    @Test
    void givenAProductThatLeftTheBundle_whenAnOldSetIsUsed_thenItIsWholeAsItWasSold() {
        var bundle = bundles.issues(aBundle());
        bundles.changes(bundle, "members", List.of(Json.object("product_code", bundle.member(1).product().code())));

        assertThat(accepted(aMachineWith(bundle).activatesBundle())).hasSize(2);

        var later = accepted(bundles.orders(bundle.code(), Map.of())).path("licenses");
        assertThat(later).hasSize(1);
        mustHaveActive(bundle, 1, 1);
    }
}
