package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.license.control.LicenseKeys;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks whether a trial may be wished for, and hashes the password of its user before anything is locked (see {@link Claims}). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialClaims {

    @EJB
    Products products;
    @EJB
    LicenseUsers users;
    @Inject
    LicenseKeys random;

    /** {@code unknown_product}, {@code archived_product}, {@code disabled_product}, {@code trial_not_allowed}, {@code email_missing}. */
    public TrialClaim prepared(Caller caller, TrialWish wish) {
        LicenseTemplate template = template(caller, wish);
        if (template.product().authorizationMethod() == AuthorizationMethod.LICENSE_KEY) {
            return new TrialClaim(template, wish.hardwareId(), null, null);
        }
        if (wish.email() == null) {
            throw new LicensingException(ErrorCode.EMAIL_MISSING);
        }
        if (users.known(caller, wish.email()).filter(user -> !user.isActive()).isPresent()) {
            throw new LicensingException(ErrorCode.TRIAL_NOT_ALLOWED, "This user is not active: ask the vendor.");
        }
        return ofUser(caller, wish, template);
    }

    private LicenseTemplate template(Caller caller, TrialWish wish) {
        ProductView product = products.named(caller, wish.product());
        product.requireOffered();
        if (!product.allowTrial()) {
            throw new LicensingException(ErrorCode.TRIAL_NOT_ALLOWED);
        }
        if (!caller.scope().isCompany()) {
            throw new LicensingException(ErrorCode.TRIAL_NOT_ALLOWED, "This client reaches only some licenses, and a trial is a new one: use another.");
        }
        LicenseTemplate template = products.trialTemplate(caller, wish.product(), wish.policyCode());
        if (template.terms().time().trialDays() == 0) {
            throw new LicensingException(ErrorCode.TRIAL_NOT_ALLOWED, "A trial of this product would last no day: ask the vendor to set trial_days.");
        }
        return template;
    }

    private TrialClaim ofUser(Caller caller, TrialWish wish, LicenseTemplate template) {
        String password = wish.password() == null ? random.next() : wish.password().text();
        var person = wish.customer();
        var order = new LicenseUserOrder(wish.email(), password, person.firstName(), person.lastName(), person.phone(), 0);
        return new TrialClaim(template, users.spelled(wish.email()), users.prepared(caller, order), password);
    }
}
