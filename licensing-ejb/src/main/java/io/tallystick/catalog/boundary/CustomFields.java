package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.boundary.ProductPartChanged.Deed;
import io.tallystick.catalog.boundary.ProductPartChanged.Part;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.control.ProductParts;
import io.tallystick.catalog.entity.CustomField;
import io.tallystick.catalog.entity.Product;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The fields of a vendor's own on the licenses of a product. */
@Stateless
public class CustomFields {

    private static final String ON_LICENSES = "select count(v) from LicenseCustomField v where v.customFieldId = :id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    Catalog catalog;
    @Inject
    ProductParts parts;

    /** The fields of a product, in the order in which they were made; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CustomFieldView> list(Caller caller, long productId) {
        return catalog.customFields(catalog.byId(caller, productId).id());
    }

    /** Makes a field; {@code duplicate_value} when the product has the name. */
    public CustomFieldView create(Caller caller, long productId, ProductOrder.CustomField order) {
        Product product = held(caller, productId);
        parts.requireFree(CustomField.class, "name", product, order.name());
        CustomField field = new CustomField(product.id(), order);
        em.persist(field);
        parts.tell(caller, product, Part.CUSTOM_FIELD, Deed.CREATED, order.name());
        return field.view();
    }

    /**
     * Gives a field another default value, for licenses that are issued from then on; {@code not_found}.
     *
     * @param defaultValue null for none
     */
    public CustomFieldView change(Caller caller, long productId, String name, String defaultValue) {
        Product product = held(caller, productId);
        CustomField field = parts.get(CustomField.class, "name", product, name);
        field.startFrom(defaultValue);
        parts.tell(caller, product, Part.CUSTOM_FIELD, Deed.CHANGED, name);
        return field.view();
    }

    /** Takes a field away: {@code not_found}, {@code still_in_use} while a license has a value in it. */
    public void delete(Caller caller, long productId, String name) {
        Product product = held(caller, productId);
        CustomField field = parts.get(CustomField.class, "name", product, name);
        parts.requireUnused(ON_LICENSES, field.view().id(), "Licenses have a value in this field: leave it, it costs nothing.");
        em.remove(field);
        parts.tell(caller, product, Part.CUSTOM_FIELD, Deed.DELETED, name);
    }

    /** The product, with the caller's turn in its company taken: parts of one product change one after another. */
    private Product held(Caller caller, long productId) {
        companies.hold(caller);
        return catalog.byId(caller, productId);
    }
}
