package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.customer.boundary.Customers;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.customer.boundary.Passwords;
import io.tallystick.license.control.LicenseLists;
import io.tallystick.license.control.LicenseViews;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What belongs to whom, as applications ask (§3.15, §3.17, requirement L13). Runs outside any transaction: passwords take time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UserLicenses {

    @EJB
    Products products;
    @EJB
    LicenseUsers users;
    @EJB
    Customers customers;
    @EJB
    Passwords passwords;
    @Inject
    LicenseLists lists;
    @Inject
    LicenseViews views;

    /** A user's licenses of a product: {@code invalid_product_auth_method}, {@code license_not_found} for a wrong pair. */
    public List<LicenseView> ofUser(Caller caller, String product, String username, String password) {
        ProductView userBased = userBased(caller, product, ErrorCode.INVALID_PRODUCT_AUTH_METHOD);
        LicenseUserView user = users.authenticate(caller, username, password);
        return views.all(lists.ofUser(caller, userBased.id(), user.id()), license -> user);
    }

    /** Those of these licenses that the caller reaches, newest first. */
    public List<LicenseView> among(Caller caller, List<LicenseReference> references) {
        Map<Long, Long> userByLicense = new HashMap<>();
        references.forEach(reference -> userByLicense.put(reference.licenseId(), reference.userId()));
        return views.all(lists.among(caller, userByLicense.keySet()), license -> {
            Long userId = userByLicense.get(license.id());
            return userId == null ? null : users.known(userId).orElse(null);
        });
    }

    /**
     * The users of a customer's licenses: {@code invalid_product_auth_method}, {@code customer_does_not_exist}, {@code customer_not_found}.
     *
     * @param customer e-mail or id
     */
    public List<AssignedUser> ofCustomer(Caller caller, String product, String customer) {
        ProductView userBased = userBased(caller, product, ErrorCode.INVALID_PRODUCT_AUTH_METHOD);
        List<AssignedUser> found = lists.ofCustomer(caller, userBased.id(), customers.idOf(caller, customer));
        if (found.isEmpty() && !caller.scope().isCompany()) {
            throw customers.unknown(customer);
        }
        return found;
    }

    /**
     * Changes a user's password: {@code change_password_not_allowed} for a key-based product or an inactive user, {@code license_not_found}
     * for a wrong pair or a user without a license that the caller reaches.
     */
    public void changePassword(Caller caller, PasswordWish wish) {
        caller.requireWrite();
        if (wish.product() == null && caller.products() != null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter product is missing: this key is limited to some products.");
        }
        ProductView product = wish.product() == null ? null : userBased(caller, wish.product(), ErrorCode.CHANGE_PASSWORD_NOT_ALLOWED);
        passwords.change(caller, wish.username(), wish.password(), wish.wished(), user -> requireReached(caller, product, user));
    }

    private void requireReached(Caller caller, ProductView product, LicenseUserView user) {
        boolean anybody = product == null && caller.scope().isCompany();
        if (!anybody && !lists.holds(caller, product == null ? null : product.id(), user.id())) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND);
        }
    }

    private ProductView userBased(Caller caller, String shortCode, ErrorCode otherwise) {
        ProductView product = products.named(caller, shortCode);
        if (product.authorizationMethod() != AuthorizationMethod.USER) {
            throw new LicensingException(otherwise);
        }
        return product;
    }
}
