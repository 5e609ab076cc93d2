package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.control.PartKind;
import io.tallystick.catalog.control.ProductParts;
import io.tallystick.catalog.entity.CustomField;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The fields of a vendor's own on the licenses of a product. */
@Stateless
public class CustomFields {

    private static final String ON_LICENSES = "select count(v) from LicenseCustomField v where v.customFieldId = :id";

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
        return parts.make(caller, productId, PartKind.CUSTOM_FIELD, order.name(), product -> new CustomField(product.id(), order)).view();
    }

    /**
     * Gives a field another default value, for licenses that are issued from then on; {@code not_found}, {@code validation_error} for one of
     * another type than the field's.
     *
     * @param defaultValue null for none
     */
    public CustomFieldView change(Caller caller, long productId, String name, String defaultValue) {
        return parts.change(caller, productId, PartKind.CUSTOM_FIELD, name, (product, field) -> {
            field.view().requireFitting(defaultValue);
            field.startFrom(defaultValue);
        }).view();
    }

    /** Takes a field away: {@code not_found}, {@code still_in_use} while a license has a value in it. */
    public void delete(Caller caller, long productId, String name) {
        parts.remove(caller, productId, PartKind.CUSTOM_FIELD, name, (product, field) ->
            parts.requireUnused(ON_LICENSES, field.view().id(), "Licenses have a value in this field: leave it, it costs nothing."));
    }
}
