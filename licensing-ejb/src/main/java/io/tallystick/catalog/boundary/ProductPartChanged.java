package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A part of a product was added, changed or removed.
 *
 * @param shortCode  of the product
 * @param name       code of the policy or feature, name of the custom field
 * @param difference what is different after a change; else empty
 */
public record ProductPartChanged(Caller caller, String shortCode, Part part, Deed deed, String name, String difference) {

    /** Which kind of part. */
    public enum Part {
        POLICY, FEATURE, CUSTOM_FIELD
    }

    /** What happened to it. */
    public enum Deed {
        CREATED, CHANGED, DELETED
    }
}
