package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.Bundles;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.BiFunction;

/**
 * Establishes who claims a bundle. Its members share one authorization method, so that whoever may claim the first member has shown all
 * that any of them asks for. Runs outside the caller's transaction, as {@link Claims}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BundleClaims {

    @EJB
    Bundles bundles;
    @EJB
    Claims claims;

    /**
     * A claim whose product is the code of a bundle, by key, or by user name and password: {@code unknown_product} and the refusals of
     * {@link Claims#authenticated}.
     */
    public BundleClaimant authenticated(Caller caller, Claim claim) {
        return claimant(caller, claim, claims::authenticated);
    }

    /** The same by key, or by user name alone (§1.3). */
    public BundleClaimant named(Caller caller, Claim claim) {
        return claimant(caller, claim, claims::named);
    }

    private BundleClaimant claimant(Caller caller, Claim claim, BiFunction<Caller, Claim, Claimant> asked) {
        BundleView bundle = bundles.named(caller, claim.product());
        return new BundleClaimant(bundle, asked.apply(caller, claim.of(bundle.members().get(0).product().shortCode())));
    }
}
