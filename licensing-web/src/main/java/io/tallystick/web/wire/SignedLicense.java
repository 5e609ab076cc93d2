package io.tallystick.web.wire;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.catalog.boundary.InstallationFileOrder;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.TrialLicense;
import io.tallystick.offline.boundary.OfflineLicense;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** License objects with their signatures (§2). */
@ApplicationScoped
public class SignedLicense {

    @EJB
    Signatures signatures;

    /** The answer to an activation. */
    public String activated(Caller caller, ActivatedLicense activated) {
        return signed(caller, activated, members(activated, false));
    }

    /**
     * The answer to a check: what an activation answers, and the members of §4 that a check adds.
     *
     * @param newest the newest installation file that the license is offered
     */
    public String checked(Caller caller, Checked checked, Optional<InstallationFileView> newest) {
        return Json.compact(listed(caller, checked, newest.map(InstallationFileView::file).orElse(null)));
    }

    /** Licenses in a list. Where no machine asks, their signatures are over an empty hardware id. */
    public String list(Caller caller, List<Checked> licenses) {
        return Json.compact(Json.objects(licenses.stream().map(each -> listed(caller, each, null))));
    }

    /** A trial for the machine that asked: the license, which no device holds yet, and what a trial adds (§3.11). */
    public String trial(Caller caller, TrialLicense trial, String hardwareId) {
        LicenseView license = trial.license();
        JsonMembers json = LicenseJson.members(license, null, false).add("order_id", license.orderId())
            .add("order_store_id", license.orderStoreId()).add("trial_days", license.terms().time().trialDays());
        if (license.user() != null) {
            json.add("license_user", license.user().email()).add("initial_password", trial.initialPassword());
        }
        return Json.compact(json.add("license_signature", signatures.sign(caller.signingKey(), license.signedText(hardwareId))).build());
    }

    /**
     * The content of a license file. {@code license_signature_v2} is over the compact text without the two last members, which are
     * therefore appended to that very text.
     */
    public String file(Caller caller, OfflineLicense offline) {
        ActivatedLicense activated = offline.activated();
        String text = Json.compact(members(activated, true).add("request", "activation").add("request_id", offline.requestId())
            .add("hardware_id", activated.device().hardwareId()).add("date", offline.date())
            .add("offline_signature", offline.offlineSignature()).build());
        return text.substring(0, text.length() - 1) + ",\"license_signature\":\"" + signature(caller, activated)
            + "\",\"license_signature_v2\":\"" + signatures.sign(caller.signingKey(), text) + "\"}";
    }

    private JsonObject listed(Caller caller, Checked checked, InstallationFileOrder newest) {
        LicenseView license = checked.activated().license();
        DeviceView device = checked.activated().device();
        JsonMembers json = LicenseJson.members(license, device == null ? null : device.id(), false)
            .add("order_store_id", license.orderStoreId()).add("is_borrowed", checked.borrowedUntil() != null)
            .add("borrowed_until", checked.borrowedUntil()).add("floating_in_use_devices", checked.inUse())
            .add("is_air_gapped", device != null && device.airGapped())
            .add("is_hardware_key_auth", false);
        String hardwareId = device == null ? "" : device.hardwareId();
        return InstallationFileJson.addTo(json, newest)
            .add("license_signature", signatures.sign(caller.signingKey(), license.signedText(hardwareId))).build();
    }

    private String signed(Caller caller, ActivatedLicense activated, JsonMembers members) {
        return Json.compact(members.add("license_signature", signature(caller, activated)).build());
    }

    private String signature(Caller caller, ActivatedLicense activated) {
        LicenseView license = activated.license();
        return signatures.sign(caller.signingKey(), license.signedText(activated.device().hardwareId()));
    }

    private static JsonMembers members(ActivatedLicense activated, boolean file) {
        return LicenseJson.members(activated.license(), activated.device().id(), file);
    }
}
