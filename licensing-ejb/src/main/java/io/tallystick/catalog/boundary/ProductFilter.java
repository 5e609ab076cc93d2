package io.tallystick.catalog.boundary;

/**
 * Which products a list shows; null does not limit.
 *
 * @param search the beginning of a name or short code, in any spelling
 */
public record ProductFilter(String search, String shortCode, Boolean enabled, Boolean archived) {

    /** All products. */
    public static ProductFilter all() {
        return new ProductFilter(null, null, null, null);
    }
}
