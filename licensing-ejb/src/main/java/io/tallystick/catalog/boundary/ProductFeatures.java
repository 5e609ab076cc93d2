package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.control.PartKind;
import io.tallystick.catalog.control.ProductParts;
import io.tallystick.catalog.entity.Feature;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The features of a product. A feature that is added comes with licenses that are issued from then on. */
@Stateless
public class ProductFeatures {

    private static final String ON_LICENSES = "select count(f) from LicenseFeature f where f.featureId = :id";

    @Inject
    Catalog catalog;
    @Inject
    ProductParts parts;

    /** The features of a product, in the order in which they were made; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FeatureView> list(Caller caller, long productId) {
        return catalog.features(catalog.byId(caller, productId).id());
    }

    /** Makes a feature; {@code duplicate_value} when the product has the code. */
    public FeatureView create(Caller caller, long productId, ProductOrder.Feature order) {
        return parts.make(caller, productId, PartKind.FEATURE, order.code(), product -> new Feature(product.id(), order)).view();
    }

    /** Changes a feature; its code and type stay. {@code not_found}. */
    public FeatureView change(Caller caller, long productId, String code, FeatureChange change) {
        return parts.change(caller, productId, PartKind.FEATURE, code, (product, feature) -> feature.apply(change)).view();
    }

    /** Takes a feature away: {@code not_found}, {@code still_in_use} while a license has it or a policy names it. */
    public void delete(Caller caller, long productId, String code) {
        parts.remove(caller, productId, PartKind.FEATURE, code, (product, feature) -> {
            parts.requireUnused(ON_LICENSES, feature.view().id(), "Licenses have this feature: take it from them first.");
            if (catalog.policies(product.id()).stream().anyMatch(policy -> policy.features() != null && policy.features().contains(code))) {
                throw new LicensingException(ErrorCode.STILL_IN_USE, "A policy names this feature: change the policy first.");
            }
        });
    }
}
