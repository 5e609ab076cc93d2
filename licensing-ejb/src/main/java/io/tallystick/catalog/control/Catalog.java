package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.entity.CustomField;
import io.tallystick.catalog.entity.Feature;
import io.tallystick.catalog.entity.Policy;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds products and their parts; every query is limited to a company. */
@ApplicationScoped
public class Catalog {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    BundleRows bundles;

    /** The product with this short code. */
    public Optional<Product> byCode(long companyId, String shortCode) {
        return em.createQuery("select p from Product p where p.companyId = :company and p.shortCode = :code", Product.class)
            .setParameter("company", companyId).setParameter("code", shortCode).getResultStream().findFirst();
    }

    /** The product with this id. */
    public Optional<Product> byId(long companyId, long id) {
        return em.createQuery("select p from Product p where p.companyId = :company and p.id = :id", Product.class)
            .setParameter("company", companyId).setParameter("id", id).getResultStream().findFirst();
    }

    /** Products and bundles share their codes: {@code duplicate_value} when one of either kind has this one (requirement C7). */
    public void requireFreeCode(long companyId, String code) {
        if (byCode(companyId, code).isPresent() || bundles.byCode(companyId, code).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "A product or bundle with the code " + code + " exists already.");
        }
    }

    /** The product with all that belongs to it. */
    public ProductSheet sheet(Product product) {
        return new ProductSheet(product.view(), features(product.id()), customFields(product.id()), policies(product.id()));
    }

    /** A product's features, in the order in which they were defined. */
    public List<FeatureView> features(long productId) {
        return of(productId, Feature.class).stream().map(Feature::view).toList();
    }

    /** A product's custom fields, in the order in which they were defined. */
    public List<CustomFieldView> customFields(long productId) {
        return of(productId, CustomField.class).stream().map(CustomField::view).toList();
    }

    /** A product's policies, in the order in which they were defined. */
    public List<PolicyView> policies(long productId) {
        return of(productId, Policy.class).stream().map(Policy::view).toList();
    }

    private <T> List<T> of(long productId, Class<T> type) {
        String query = "select x from " + type.getSimpleName() + " x where x.productId = :product order by x.id";
        return em.createQuery(query, type).setParameter("product", productId).getResultList();
    }
}
