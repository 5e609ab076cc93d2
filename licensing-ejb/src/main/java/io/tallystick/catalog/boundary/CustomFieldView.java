package io.tallystick.catalog.boundary;

/**
 * A field of a vendor's own on the licenses of a product.
 *
 * @param dataType     {@code text}, {@code number} or {@code date-time}
 * @param defaultValue null for none
 */
public record CustomFieldView(long id, String name, String dataType, String defaultValue) {

    /** Refuses a value of another type than the field's: {@code validation_error}; null is none, and fits. */
    public void requireFitting(String value) {
        FieldType.of(dataType).requireFitting(name, value);
    }
}
