package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.control.Policies;
import io.tallystick.catalog.control.ProductRules;
import io.tallystick.catalog.entity.CustomField;
import io.tallystick.catalog.entity.Feature;
import io.tallystick.catalog.entity.Policy;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** The products of a company. */
@Stateless
public class Products {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    Catalog catalog;
    @Inject
    Event<ProductCreated> created;
    @Inject
    Event<ProductChanged> changed;
    @Inject
    Clock clock;

    /** Creates a product with its features, custom fields and policies; {@code duplicate_value} when a product or bundle has the short code. */
    public ProductSheet create(Caller caller, ProductOrder order) {
        ProductRules.requireConsistent(order);
        companies.hold(caller);
        catalog.requireFreeCode(caller.companyId(), order.shortCode());
        Product product = new Product(caller.companyId(), order, OffsetDateTime.now(clock));
        em.persist(product);
        em.flush();
        order.features().forEach(feature -> em.persist(new Feature(product.id(), feature)));
        order.customFields().forEach(field -> em.persist(new CustomField(product.id(), field)));
        ProductRules.policies(order).forEach(policy -> em.persist(new Policy(product.id(), policy)));
        em.flush();
        created.fire(new ProductCreated(caller, order.shortCode()));
        return catalog.sheet(product);
    }

    /** Changes what the change names; {@code not_found} for another company's id. */
    public ProductSheet change(Caller caller, long id, ProductChange change) {
        companies.hold(caller);
        Product product = catalog.byId(caller, id);
        Map<String, Object> before = Columns.of(product);
        product.apply(change);
        changed.fire(new ProductChanged(caller, product.view().shortCode(), Difference.between(before, Columns.of(product)).toString()));
        return catalog.sheet(product);
    }

    /** One product; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProductSheet get(Caller caller, long id) {
        return catalog.sheet(catalog.byId(caller, id));
    }

    /** The products that the filter lets through, oldest first where no other order is wished: {@code id}, {@code short_code}, {@code product_name}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ProductSheet> list(Caller caller, ProductFilter filter, Page.Request page) {
        return catalog.list(caller, filter, page).map(catalog::sheet);
    }

    /** The product that an application names: {@code unknown_product}, {@code api_key_product_not_allowed}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProductView named(Caller caller, String shortCode) {
        return allowed(caller, shortCode).view();
    }

    /** The product that an application names, with all that belongs to it (§3.12). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProductSheet details(Caller caller, String shortCode) {
        return catalog.sheet(allowed(caller, shortCode));
    }

    /**
     * What a new license is made from.
     *
     * @param policyCode null for the default policy; {@code validation_error} when there is no such policy
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseTemplate template(Caller caller, String shortCode, String policyCode) {
        ProductView product = named(caller, shortCode);
        return template(product, Policies.named(catalog.policies(product.id()), policyCode));
    }

    /**
     * What an order makes a new license from: as {@link #template}, and {@code archived_product}, {@code validation_error} for what is sold no
     * more (requirement C9).
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseTemplate sold(Caller caller, String shortCode, String policyCode) {
        ProductView product = named(caller, shortCode);
        if (product.archived()) {
            throw new LicensingException(ErrorCode.ARCHIVED_PRODUCT, "The product " + shortCode + " is archived and sold no more: restore it first.");
        }
        return template(product, Policies.sold(catalog.policies(product.id()), policyCode));
    }

    /**
     * What a new trial is made from: its terms are those of a trial (requirement C7).
     *
     * @param policyCode null for the product's first trial policy, or else the default one
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseTemplate trialTemplate(Caller caller, String shortCode, String policyCode) {
        ProductView product = named(caller, shortCode);
        return template(product, Policies.forTrial(catalog.policies(product.id()), policyCode)).asTrial();
    }

    private LicenseTemplate template(ProductView product, PolicyView policy) {
        var features = catalog.features(product.id()).stream()
            .filter(each -> policy.features() == null || policy.features().contains(each.code())).toList();
        return new LicenseTemplate(product, policy.code(), policy.terms(), features, catalog.customFields(product.id()));
    }

    private Product allowed(Caller caller, String shortCode) {
        Product product = catalog.byCode(caller.companyId(), shortCode).orElseThrow(() -> new LicensingException(ErrorCode.UNKNOWN_PRODUCT));
        caller.requireProduct(shortCode);
        return product;
    }
}
