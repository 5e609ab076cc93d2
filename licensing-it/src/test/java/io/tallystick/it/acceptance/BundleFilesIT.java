package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundleFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.BundleWish;
import io.tallystick.it.acceptance.fixture.IssuedBundle;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.PublicKeys;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/activate_bundle_offline} and {@code deactivate_bundle_offline} (§3.5). */
class BundleFilesIT extends BundleScene {

    @Test
    void givenABundlesRequestFile_whenItIsUploaded_thenEveryLicenseFileAndTheWholeVerifyWithThePublicKeyAlone() throws Exception {
        var bundle = bundles.issues(aBundle());
        var file = aMachineWith(bundle).activationFile();

        var answer = file.ofBundleUploadedBy(api);

        var key = PublicKeys.ofPem(api.get(".well-known", Map.of()).json().path("pub_key").asText());
        var body = answer.body();
        var last = body.lastIndexOf(",\"bundle_signature_v2\"");
        assertThat(PublicKeys.verifies(key, body.substring(0, last) + "}", accepted(answer).path("bundle_signature_v2").asText())).isTrue();
        for (var license : answer.json().path("licenses")) {
            var text = license.toString();
            var signed = text.substring(0, text.indexOf(",\"license_signature\"")) + "}";
            assertThat(body).contains(text);
            assertThat(PublicKeys.verifies(key, signed, license.path("license_signature_v2").asText())).isTrue();
            assertThat(license.path("request_id").asText()).isEqualTo(file.requestId());
        }
        mustHaveActive(bundle, 1, 1);
    }

    @Test
    @DisplayName("O3 the same file of a bundle again answers the same devices and takes no second seat; an altered one is refused")
    void givenABundlesRequestFile_whenItComesAgain_thenNothingIsBooked() {
        var bundle = bundles.issues(aBundle());
        var machine = aMachineWith(bundle);
        var file = machine.activationFile();
        var first = accepted(file.ofBundleUploadedBy(api)).path("licenses");
        var before = counts.everything();

        var again = accepted(file.ofBundleUploadedBy(api)).path("licenses");

        assertThat(again.findValuesAsText("device_id")).isEqualTo(first.findValuesAsText("device_id"));
        assertThat(counts.everything()).isEqualTo(before);
        mustRefuse("offline_request_reused", file.with("app_ver", "9"));
        mustRefuse("offline_request_reused", machine.deactivationFile().withIdOf(file));
        acceptedWith("license_deactivated", machine.with(bundle.member(1)).deactivates());
        mustRefuse("offline_request_reused", file);
    }

    @Test
    @DisplayName("O2 a bundle's file obeys the rules of every member, and is carried out wholly or not at all")
    void givenAMemberThatStaysOnline_whenTheBundlesFileIsUploaded_thenItIsRefused() {
        mustRefuseActivation("offline_activation_not_allowed", aBundle().where(1, "allow_offline_activation", false));
        mustRefuseActivation("offline_subscription_not_supported", aBundle().where(1, "license_type", "subscription"));
        mustRefuseActivation("offline_floating_cloud_not_supported", aBundle().where(1, "is_floating_cloud", true));
        mustRefuseActivation("license_expired", aBundle().where(1, "license_type", "time-limited").where(1, "validity_period", "2020-01-01"));
        mustRefuseActivation("license_start_date_error", aBundle().where(1, "start_date", "2090-01-01"));
        mustRefuse("vm_not_allowed", aMachineWith(bundles.issues(aBundle().where(1, "prevent_vm", true))).activationFile().with("is_vm", true));
        mustRefuse("product_version_not_supported", aMachineWith(bundles.issues(aBundle().where(1, "min_version", "2"))).activationFile().with("app_ver", "1"));
    }

    @Test
    void givenSeatsOrTransfersThatAreUsedUp_whenTheBundlesFileIsUploaded_thenItIsRefused() {
        var full = bundles.issues(aBundle());
        anActiveMachineWith(full);
        var moved = bundles.issues(aBundle().where(1, "max_transfers", 1));
        anActiveMachineWith(moved).deactivatesBundle();
        anActiveMachineWith(moved).deactivatesBundle();
        var ofUser = bundles.issues(aBundleFor(User.SOMEBODY).withSeats(3, 3).forUser(User.SOMEBODY, "max_activations", 1));
        anActiveMachineWith(ofUser);

        mustRefuse("license_activated_max_times", aMachineWith(full).activationFile());
        mustRefuse("license_transferred_max_times", aMachineWith(moved).activationFile());
        mustRefuse("license_user_activated_max_times", aMachineWith(ofUser).activationFile());
        mustRefuse("license_not_found", aMachineWith(ofUser).activationFile().with("password", "a guess"));
        mustRefuse("missing_parameters", aMachineWith(ofUser).activationFile().without("password"));
    }

    @Test
    @DisplayName("O8 units are booked on the members that the file names, and plain ones on the only member that counts them")
    void givenUnitsOfSeveralMembers_whenTheFileComesBack_thenEachIsBookedInItsPlaceOnce() {
        var bundle = countingTwice();
        var file = anOfflineMachineWith(bundle).deactivationFile().with("licenses", List.of(
                Map.of("product", bundle.member(0).product().code(), "consumptions", 3),
                Map.of("product", bundle.member(1).product().code(), "consumptions", 4,
                        "product_features", List.of(Map.of("feature", "export", "consumptions", 5)))));

        mustBeTaken(file);
        mustBeTaken(file);

        assertThat(bundle.licenses()).extracting(counts::total).containsExactly(3L, 4L);
        assertThat(counts.total(bundle.member(1), "export")).isEqualTo(5);
        mustHaveActive(bundle, 0, 0);
        bundle.licenses().forEach(this::mustBalance);
        mustRefuse("offline_request_reused", file.with("consumptions", 1));
    }

    @Test
    void givenPlainUnits_whenOneMemberCountsThem_thenTheyAreBookedThereAndOtherwiseTheFileIsRefused() {
        var once = bundles.issues(aBundle().where(1, "license_type", "consumption").where(1, "max_consumptions", 10));
        mustBeTaken(anOfflineMachineWith(once).deactivationFile().with("consumptions", 12));
        assertThat(counts.total(once.member(1))).isEqualTo(12);

        var twice = anOfflineMachineWith(countingTwice());
        mustRefuse("validation_error", twice.deactivationFile().with("consumptions", 1));
        mustRefuse("validation_error", twice.deactivationFile().with("product_features", Map.of("feature", "export", "consumptions", 1)));
        mustRefuse("unknown_product", twice.deactivationFile().with("licenses", List.of(Map.of("product", "NOWHERE", "consumptions", 1))));
        mustRefuse("unsupported_product_feature", ofFirst(twice, Map.of("product_features", Map.of("feature", "none", "consumptions", 1))));
        mustRefuse("negative_consumptions_not_allowed", ofFirst(twice, Map.of("consumptions", -1)));
        mustRefuse("authorization_missing_params", twice.deactivationFile().with("licenses", List.of(Map.of("consumptions", 1))));
        mustRefuse("validation_error", twice.deactivationFile().with("licenses", "none"));
    }

    @Test
    void givenAMachineThatMayNot_whenTheBundlesFileComesBack_thenItIsRefused() {
        var bundle = countingTwice();
        var machine = anOfflineMachineWith(bundle);
        var stranger = aMachineWith(bundle);
        accepted(stranger.with(bundle.member(0)).activates());

        mustRefuse("device_not_found", stranger.deactivationFile().with("licenses", List.of(
                Map.of("product", bundle.member(1).product().code(), "consumptions", 1))));
        mustRefuse("device_not_found", aMachineWith(bundle).deactivationFile());
        vendor.blacklists(machine.with(bundle.member(1)));
        mustRefuse("blacklisted", machine.deactivationFile());
        mustRefuse("blacklisted", machine.activationFile());
        vendor.disables(bundle.member(0));
        mustRefuse("license_not_enabled", machine.deactivationFile());
        mustRefuse("license_not_enabled", machine.activationFile());
    }

    @Test
    void givenAFileThatIsWrong_whenItIsUploaded_thenItIsRefused() {
        var bundle = bundles.issues(aBundle());
        var machine = aMachineWith(bundle);
        var readOnly = vendor.makesKey("read_only", true);
        var others = vendor.makesKey("products", List.of("SOMETHING-ELSE"));
        var revoked = vendor.makesKey();
        vendor.revokes(revoked);

        for (var file : List.of(machine.activationFile(), machine.deactivationFile())) {
            mustRefuse("signature_mismatch", file.tampered("hardware_id", "another"));
            mustRefuse("authorization_missing_params", file.without("hardware_id"));
            mustRefuse("invalid_api_key", file.with("api_key", "nobody's"));
            mustRefuse("revoked_api_key", file.signedWith(revoked));
            mustRefuse("read_only_api_key", file.signedWith(readOnly));
            mustRefuse("api_key_product_not_allowed", file.signedWith(others));
            mustRefuse("unknown_product", file.with("product", bundle.member(0).product().code()));
            mustRefuse("license_not_found", file.with("license_key", "AAAA-AAAA-AAAA-AAAA"));
            mustRefuse("validation_error", file.with("request", "something"));
            mustBookNothing("read_only_api_key", () -> file.ofBundleUploadedBy(readOnly.of(api)));
        }
        bundles.changes(bundle, "enabled", false);
        mustRefuse("disabled_product", machine.activationFile());
        bundles.changes(bundle, "enabled", true, "archived", true);
        mustRefuse("archived_product", machine.activationFile());
        for (var endpoint : List.of("activate_bundle_offline", "deactivate_bundle_offline")) {
            mustBookNothing("missing_parameters", () -> api.postText(endpoint, ""));
            mustBookNothing("missing_parameters", () -> api.postFile(endpoint, "other", "a.req", "text"));
            mustBookNothing("authorization_missing_params", () -> api.postText(endpoint, "no base64"));
        }
    }

    @Test
    void givenAForm_whenItHoldsTheBundlesFile_thenItIsRead() {
        var bundle = bundles.issues(aBundle());
        var machine = aMachineWith(bundle);

        accepted(api.postFile("activate_bundle_offline", "file", "a.req", machine.activationFile().base64()));
        acceptedWith("license_deactivated", api.postFile("deactivate_bundle_offline/", "file", "b.req", machine.deactivationFile().base64()));

        mustHaveActive(bundle, 0, 0);
    }

    private IssuedBundle countingTwice() {
        return bundles.issues(aBundle().withSeats(2, 2).where(0, "license_type", "consumption").where(0, "max_consumptions", 10)
                .where(1, "license_type", "consumption").where(1, "max_consumptions", 10));
    }

    private static OfflineFile ofFirst(Machine machine, Map<String, Object> usage) {
        var code = machine.license().issued().path("product_details").path("short_code").asText();
        var all = new HashMap<>(usage);
        all.put("product", code);
        return machine.deactivationFile().with("licenses", List.of(all));
    }

    private Machine anOfflineMachineWith(IssuedBundle bundle) {
        var machine = aMachineWith(bundle);
        accepted(machine.activationFile().ofBundleUploadedBy(api));
        return machine;
    }

    private void mustRefuseActivation(String code, BundleWish wish) {
        mustRefuse(code, aMachineWith(bundles.issues(wish)).activationFile());
    }

    private void mustRefuse(String code, OfflineFile file) {
        mustBookNothing(code, () -> file.ofBundleUploadedBy(api));
    }

    private void mustBeTaken(OfflineFile file) {
        acceptedWith("license_deactivated", file.ofBundleUploadedBy(api));
    }
}
