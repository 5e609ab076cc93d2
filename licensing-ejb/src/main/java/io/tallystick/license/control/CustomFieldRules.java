package io.tallystick.license.control;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;
import java.util.Map;

/** What the custom fields of a license may hold. */
public final class CustomFieldRules {

    private CustomFieldRules() {
    }

    /** Refuses values under names that the product does not know, or of another type. */
    public static void requireKnown(List<CustomFieldView> fields, Map<String, String> values) {
        values.forEach((name, value) -> fields.stream().filter(field -> field.name().equals(name)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "The product has no custom field " + name + "."))
            .requireFitting(value));
    }
}
