package io.tallystick.catalog.boundary;

/**
 * A field of a vendor's own on the licenses of a product.
 *
 * @param dataType     {@code text}, {@code number} or {@code date-time}
 * @param defaultValue null for none
 */
public record CustomFieldView(long id, String name, String dataType, String defaultValue) {
}
