package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.ProductPartChanged.Part;
import io.tallystick.catalog.entity.CustomField;
import io.tallystick.catalog.entity.Feature;
import io.tallystick.catalog.entity.Policy;

/**
 * A kind of parts that products have.
 *
 * @param column that holds the name by which one of them is known within its product
 */
public record PartKind<T>(Class<T> type, String column, Part part) {

    public static final PartKind<Policy> POLICY = new PartKind<>(Policy.class, "code", Part.POLICY);
    public static final PartKind<Feature> FEATURE = new PartKind<>(Feature.class, "code", Part.FEATURE);
    public static final PartKind<CustomField> CUSTOM_FIELD = new PartKind<>(CustomField.class, "name", Part.CUSTOM_FIELD);
}
