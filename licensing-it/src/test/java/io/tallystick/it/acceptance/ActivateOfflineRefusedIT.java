package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineScene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/activate_offline}: what a license, a machine or a key refuses. */
class ActivateOfflineRefusedIT extends OfflineScene {

    @Test
    void givenALicenseThatMustStayOnline_whenARequestFileIsUploaded_thenItIsRefused() {
        mustRefuse("offline_subscription_not_supported", aLicense().ofType("subscription"));
        mustRefuse("offline_floating_cloud_not_supported", aLicense().with("is_floating_cloud", true));
        mustRefuse("offline_activation_not_allowed", aLicense().with("allow_offline_activation", false));
    }

    @Test
    void givenAPolicyWithoutOfflineActivation_whenALicenseIsMadeFromIt_thenItIsRefused() {
        mustRefuse("offline_activation_not_allowed",
                aLicense().of(aProduct().withPolicy("online-only", Map.of("allow_offline_activation", false))));
    }

    @Test
    void givenALicenseThatIsOverOrNotYetOrOff_whenARequestFileIsUploaded_thenItIsRefusedAsOnline() {
        mustRefuse("license_not_enabled", aLicense().with("enabled", false));
        mustRefuse("license_expired", aLicense().ofType("time-limited").with("validity_period", "2020-01-01"));
        mustRefuse("license_start_date_error", aLicense().with("start_date", "2099-01-01"));
    }

    @Test
    void givenAMachineOfTheWrongKind_whenItsRequestFileIsUploaded_thenItIsRefusedAsOnline() {
        var noVirtualMachines = aMachineWith(vendor.issues(aLicense().with("prevent_vm", true)));
        var newVersionsOnly = aMachineWith(vendor.issues(aLicense().with("min_version", "2")));
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);

        mustRefuse("vm_not_allowed", noVirtualMachines.telling("is_vm", true).activationFile());
        mustRefuse("product_version_not_supported", newVersionsOnly.telling("app_ver", "1.9").activationFile());
        mustRefuse("blacklisted", blacklisted.activationFile());
    }

    @Test
    void givenNoSeatOrTransferLeft_whenARequestFileIsUploaded_thenItIsRefusedAsOnline() {
        var full = vendor.issues(aLicense());
        anActiveMachineWith(full);
        var moved = vendor.issues(aLicense().with("max_transfers", 1));
        leave(anActiveMachineWith(moved));
        leave(anActiveMachineWith(moved));

        mustRefuse("license_activated_max_times", aMachineWith(full).activationFile());
        mustRefuse("license_transferred_max_times", aMachineWith(moved).activationFile());
    }

    @Test
    void givenAUserWithoutASeatLeft_whenARequestFileIsUploaded_thenItIsRefusedAsOnline() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(5).forUser(User.SOMEBODY, "max_activations", 1));
        accepted(aMachineWith(license).activationFile().uploadedBy(api));

        mustRefuse("license_user_activated_max_times", aMachineWith(license).activationFile());
        mustRefuse("license_not_found", aMachineWith(license).telling("password", "a guess").activationFile());
    }

    @Test
    void givenNoSuchProductOrLicense_whenARequestFileIsUploaded_thenItIsRefused() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var archived = vendor.issues(aLicense());
        vendor.changes(archived.product(), "archived", true);
        var disabled = vendor.issues(aLicense());
        vendor.changes(disabled.product(), "enabled", false);

        mustRefuse("unknown_product", machine.telling("product", "NOWHERE").activationFile());
        mustRefuse("license_not_found", machine.telling("license_key", "AAAA-AAAA-AAAA-AAAA").activationFile());
        mustRefuse("license_not_found", machine.telling("license_id", archived.id()).activationFile());
        mustRefuse("archived_product", aMachineWith(archived).activationFile());
        mustRefuse("disabled_product", aMachineWith(disabled).activationFile());
    }

    @Test
    void givenAKeyThatMayNot_whenItMadeTheFileOrCarriesIt_thenItIsRefused() {
        var file = aMachineWith(vendor.issues(aLicense())).activationFile();
        var readOnly = vendor.makesKey("read_only", true);
        var revoked = vendor.makesKey();
        vendor.revokes(revoked);
        var limited = vendor.makesKey("products", List.of("SOMETHING-ELSE"));

        mustRefuse("read_only_api_key", file.signedWith(readOnly));
        mustRefuse("revoked_api_key", file.signedWith(revoked));
        mustRefuse("api_key_product_not_allowed", file.signedWith(limited));
        mustRefuse("invalid_api_key", file.with("api_key", "nobody's key"));
        mustBookNothing("read_only_api_key", () -> file.uploadedBy(readOnly.of(api)));
        mustBookNothing("revoked_api_key", () -> file.uploadedBy(revoked.of(api)));
    }

    private void leave(Machine machine) {
        acceptedWith("license_deactivated", machine.deactivates());
    }

    private void mustRefuse(String code, LicenseWish wish) {
        mustRefuse(code, aMachineWith(vendor.issues(wish)).activationFile());
    }
}
