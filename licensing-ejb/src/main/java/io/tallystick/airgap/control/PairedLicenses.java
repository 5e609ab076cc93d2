package io.tallystick.airgap.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.airgap.entity.Pairing;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseCriterion;
import io.tallystick.license.boundary.LicenseFilter;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.Concern;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The licenses that codes are about. */
@ApplicationScoped
public class PairedLicenses {

    /** More members than any bundle has that a person chooses from. */
    private static final Page.Request SOME = new Page.Request(50, 0).by("id", false);

    @EJB
    Licenses licenses;
    @EJB
    Products products;
    @EJB
    Seats seats;
    @Inject
    PairingRows pairings;
    @Inject
    Concern concern;

    /**
     * The license of a key: {@code license_not_found}; {@code validation_error} where the members of a bundle share it.
     *
     * @param product short code; null where the key is of one product
     */
    public LicenseView ofKey(Caller caller, String licenseKey, String product) {
        List<LicenseView> found = licenses.list(caller, LicenseFilter.all().with(LicenseCriterion.LICENSE_KEY, licenseKey)
            .with(LicenseCriterion.PRODUCT_CODE, product), SOME).items();
        if (found.isEmpty()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND, "No license was found for this key: check it for typing errors. Who uses"
                + " a license by name and password activates by a request file instead.");
        }
        if (found.size() > 1) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This key is of a bundle: choose the product as well, one of "
                + found.stream().map(LicenseView::productCode).collect(Collectors.joining(", ")) + ".");
        }
        concern.isLicense(found.get(0).id());
        return found.get(0);
    }

    /** Locks the license of a pairing for a booking, and reads the pairing again. */
    public HeldLicense hold(Caller caller, Pairing pairing) {
        LicenseView license = licenses.get(caller, pairing.licenseId());
        HeldLicense held = seats.hold(caller, new Claimant(license.product(), license.licenseKey(), null, license.id()));
        pairings.refresh(pairing);
        return held;
    }

    /** What a license was made from, as the policy file tells it. */
    public LicenseTemplate policy(Caller caller, LicenseView license) {
        return products.template(caller, license.productCode(), license.policyCode());
    }
}
