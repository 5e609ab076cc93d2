package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.license.control.AccountMembers;
import io.tallystick.license.control.LicenseViews;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.sso.boundary.SignOns;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Establishes who claims a license. Runs outside the caller's transaction: a password costs a tenth of a second, for which neither a row
 * may be locked nor a database connection be held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Claims {

    @EJB
    Products products;
    @EJB
    LicenseUsers users;
    @EJB
    SignOns signOns;
    @EJB
    Seats seats;
    @Inject
    AccountMembers members;
    @Inject
    LicenseViews views;

    /**
     * A claim by key, by user name and password, or by single sign-on: {@code unknown_product}, {@code missing_parameters},
     * {@code license_not_found}, and the refusals of {@link SignOns#prove}.
     */
    public Claimant authenticated(Caller caller, Claim claim) {
        ProductView product = products.named(caller, claim.product());
        if (product.authorizationMethod() == AuthorizationMethod.LICENSE_KEY) {
            return byKey(product, claim);
        }
        if (claim.signOn() != null) {
            var person = signOns.prove(caller, claim.signOn());
            return members.claimant(caller, new Claimant(product, null, null, claim.licenseId(), person, claim.bundleCode()));
        }
        String username = required("username", claim.username());
        return byUser(product, claim, users.authenticate(caller, username, required("password", claim.password())));
    }

    /** A claim by key, or by user name alone, for operations that ask for no password (§1.3). */
    public Claimant named(Caller caller, Claim claim) {
        ProductView product = products.named(caller, claim.product());
        if (product.authorizationMethod() == AuthorizationMethod.LICENSE_KEY) {
            return byKey(product, claim);
        }
        return byUser(product, claim, users.named(caller, required("username", claim.username())));
    }

    /**
     * The license that a claim by key, or by user name alone, is about, as it is now. A key takes one statement, the row of the machine
     * included, because every check asks this; it is asked in the caller's transaction, as there is no password to wait for. Refusals as of {@link #named}, and
     * {@code license_not_found}.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ShownLicense shown(Caller caller, Claim claim, String hardwareId) {
        return Optional.ofNullable(claim.licenseKey()).flatMap(key -> views.byKey(caller, claim, hardwareId))
            .filter(shown -> claim.licenseId() == null || claim.licenseId() == shown.license().id())
            .filter(shown -> claim.bundleCode() == null || claim.bundleCode().equals(shown.license().bundleCode()))
            .map(shown -> allowed(caller, shown))
            .orElseGet(() -> new ShownLicense(seats.view(seats.read(caller, named(caller, claim))), null));
    }

    private static ShownLicense allowed(Caller caller, ShownLicense shown) {
        caller.requireProduct(shown.license().product().shortCode());
        return shown;
    }

    private static Claimant byKey(ProductView product, Claim claim) {
        return new Claimant(product, required("license_key", claim.licenseKey()), null, claim.licenseId()).inBundle(claim.bundleCode());
    }

    private static Claimant byUser(ProductView product, Claim claim, LicenseUserView user) {
        return new Claimant(product, null, user, claim.licenseId()).inBundle(claim.bundleCode());
    }

    private static String required(String name, String value) {
        if (value == null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter " + name + " is missing for this product.");
        }
        return value;
    }
}
