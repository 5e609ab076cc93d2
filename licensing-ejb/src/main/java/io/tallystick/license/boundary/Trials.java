package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.LicenseViews;
import io.tallystick.license.control.TrialIssuing;
import io.tallystick.license.control.TrialRows;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.Trial;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Trials (§3.11): the same machine, or the same user, gets the same trial of a product again (requirement L11). */
@Stateless
public class Trials {

    @EJB
    TrialClaims claims;
    @EJB
    Companies companies;
    @EJB
    LicenseUsers users;
    @Inject
    TrialRows trials;
    @Inject
    TrialIssuing issuing;
    @Inject
    LicenseRows rows;
    @Inject
    LicenseViews views;

    /**
     * The trial that the caller had before, or a new one where it had none or the company hands out several: refusals as of
     * {@link TrialClaims#prepared}, and {@code trial_expired}.
     */
    public TrialLicense hand(Caller caller, TrialWish wish) {
        caller.requireWrite();
        TrialClaim claim = claims.prepared(caller, wish);
        boolean several = companies.get(caller).severalTrials();
        ProductView product = claim.template().product();
        Optional<TrialLicense> had = several ? Optional.empty() : trials.first(product.id(), claim.claimant()).map(trial -> again(caller, trial, claim));
        return had.orElseGet(() -> issueOrFind(caller, wish, claim, several));
    }

    /** Trials of a company are handed out one after the other, so that the second of two simultaneous wishes finds the first one's. */
    private TrialLicense issueOrFind(Caller caller, TrialWish wish, TrialClaim claim, boolean several) {
        companies.hold(caller);
        ProductView product = claim.template().product();
        Optional<Trial> had = several ? Optional.empty() : trials.first(product.id(), claim.claimant());
        return had.map(trial -> again(caller, trial, claim)).orElseGet(() -> issue(caller, wish, claim));
    }

    private TrialLicense issue(Caller caller, TrialWish wish, TrialClaim claim) {
        boolean newUser = claim.user() != null && users.known(caller, claim.claimant()).isEmpty();
        License license = issuing.issue(caller, wish, claim);
        return new TrialLicense(view(caller, license, claim), newUser ? claim.firstTold() : null);
    }

    private TrialLicense again(Caller caller, Trial trial, TrialClaim claim) {
        License license = rows.byId(caller, trial.licenseId(), LockModeType.NONE).orElseThrow();
        LicenseView view = view(caller, license, claim);
        if (view.terms().time().trial() && view.expired()) {
            throw new LicensingException(ErrorCode.TRIAL_EXPIRED);
        }
        return new TrialLicense(view, null);
    }

    private LicenseView view(Caller caller, License license, TrialClaim claim) {
        LicenseUserView user = claim.user() == null ? null : users.named(caller, claim.claimant());
        return views.view(license, user);
    }
}
