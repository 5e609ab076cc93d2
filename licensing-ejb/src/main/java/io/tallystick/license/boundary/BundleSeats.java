package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.license.control.LicenseSets;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The licenses of a bundle, for the features that book devices on all of them (requirement L15). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BundleSeats {

    @EJB
    Seats seats;
    @EJB
    Products products;
    @Inject
    LicenseSets sets;

    /**
     * Locks all licenses of the claimed bundle for a booking, one after the other in the order of their ids: {@code license_not_found},
     * {@code api_key_product_not_allowed}.
     */
    public List<HeldLicense> hold(Caller caller, BundleClaimant claimant) {
        return members(caller, claimant).stream().map(member -> seats.hold(caller, member)).toList();
    }

    /** Reads them without a lock. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HeldLicense> read(Caller caller, BundleClaimant claimant) {
        return members(caller, claimant).stream().map(member -> seats.read(caller, member)).toList();
    }

    /** The claimant as of each license of the set. */
    private List<Claimant> members(Caller caller, BundleClaimant claimant) {
        List<LicenseSets.Member> set = sets.newest(caller, claimant);
        if (set.isEmpty()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND);
        }
        Claimant first = claimant.first();
        return set.stream().map(member -> new Claimant(product(caller, claimant, member.productId()), first.licenseKey(), first.user(),
            member.licenseId()).inBundle(claimant.bundle().code())).toList();
    }

    /** The product of a license, which may have left the bundle since it was issued. */
    private ProductView product(Caller caller, BundleClaimant claimant, long id) {
        ProductView product = claimant.bundle().members().stream().map(BundleView.Member::product).filter(each -> each.id() == id)
            .findFirst().orElseGet(() -> products.get(caller, id).product());
        caller.requireProduct(product.shortCode());
        return product;
    }
}
