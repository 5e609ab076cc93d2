package io.tallystick.web.wire;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.offline.boundary.OfflineLicense;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
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
        ActivatedLicense activated = checked.activated();
        JsonMembers json = members(activated, false).add("order_store_id", activated.license().orderStoreId())
            .add("is_borrowed", checked.borrowedUntil() != null).add("borrowed_until", checked.borrowedUntil())
            .add("floating_in_use_devices", checked.inUse()).add("is_air_gapped", false).add("is_hardware_key_auth", false);
        return signed(caller, activated, InstallationFileJson.addTo(json, newest.map(InstallationFileView::file).orElse(null)));
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
