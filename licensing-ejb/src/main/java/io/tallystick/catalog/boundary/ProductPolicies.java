package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.control.PartKind;
import io.tallystick.catalog.control.ProductParts;
import io.tallystick.catalog.entity.Policy;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The policies of a product (requirements C2, C3, C9). */
@Stateless
public class ProductPolicies {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Catalog catalog;
    @Inject
    ProductParts parts;

    /** The policies of a product, in the order in which they were made; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PolicyView> list(Caller caller, long productId) {
        return catalog.policies(catalog.byId(caller, productId).id());
    }

    /** One policy; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PolicyView get(Caller caller, long productId, String code) {
        return parts.get(PartKind.POLICY, catalog.byId(caller, productId), code).view();
    }

    /** Makes a policy: {@code duplicate_value} when the product has the code, {@code validation_error} for features that it lacks. */
    public PolicyView create(Caller caller, long productId, ProductOrder.Policy order) {
        return parts.make(caller, productId, PartKind.POLICY, order.code(), product -> {
            requireKnown(product, order.features());
            if (order.isDefault()) {
                parts.all(PartKind.POLICY, product).forEach(other -> other.beDefault(false));
            }
            return new Policy(product.id(), order);
        }).view();
    }

    /**
     * Changes a policy; licenses that were issued from it keep their terms. {@code validation_error} when no policy would be the default one,
     * {@code still_in_use} when one is archived that is the default one or a bundle's.
     */
    public PolicyView change(Caller caller, long productId, String code, PolicyChange change) {
        return parts.change(caller, productId, PartKind.POLICY, code, (product, policy) -> apply(product, policy, change)).view();
    }

    private void apply(Product product, Policy policy, PolicyChange change) {
        requireKnown(product, change.namesFeatures() ? change.features() : null);
        if (policy.view().isDefault() && Boolean.FALSE.equals(change.isDefault())) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "Exactly one policy is the default one: set is_default of another one.");
        }
        if (Boolean.TRUE.equals(change.isDefault())) {
            parts.all(PartKind.POLICY, product).forEach(other -> other.beDefault(other.equals(policy)));
        }
        policy.apply(change);
        requireSold(product, policy.view());
    }

    private void requireSold(Product product, PolicyView policy) {
        if (policy.archived() && policy.isDefault()) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "The default policy is not archived: set is_default of another one first.");
        }
        if (policy.archived()) {
            em.flush();
            parts.requireUnused("select count(m) from BundleMember m, Policy p where p.id = :id and m.productId = p.productId and m.policyCode = p.code",
                policy.id(), "A bundle sells by this policy: change the bundle first.");
        }
    }

    private void requireKnown(Product product, List<String> codes) {
        Set<String> known = catalog.features(product.id()).stream().map(FeatureView::code).collect(Collectors.toSet());
        if (codes != null && !known.containsAll(codes)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "features names a feature that the product lacks; it has " + known + ".");
        }
    }
}
