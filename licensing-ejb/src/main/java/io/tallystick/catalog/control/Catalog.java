package io.tallystick.catalog.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductFilter;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.entity.CustomField;
import io.tallystick.catalog.entity.Feature;
import io.tallystick.catalog.entity.Policy;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
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

    /** The product with this id; {@code not_found} for another company's, and for one that the caller does not reach. */
    public Product byId(Caller caller, long id) {
        return reached(caller).where("p.id = ?", id).first().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** The company's products, oldest first where no other order is wished. */
    public Page<Product> list(Caller caller, ProductFilter filter, Page.Request page) {
        return reached(caller).orderedBy("short_code", "p.shortCode", false).orderedBy("product_name", "p.name", false).standard("id", false)
            .beginning(filter.search() == null ? null : filter.search().strip().toLowerCase(Locale.ROOT), "lower(p.name)", "lower(p.shortCode)")
            .where("p.shortCode = ?", filter.shortCode()).where("p.enabled = ?", filter.enabled()).where("p.archived = ?", filter.archived())
            .page(page, Product::id);
    }

    private Listing<Product> reached(Caller caller) {
        return Listing.of(em, Product.class, "p", "p.companyId = ?", caller.companyId()).where("p.id in ?", caller.scope().products());
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
