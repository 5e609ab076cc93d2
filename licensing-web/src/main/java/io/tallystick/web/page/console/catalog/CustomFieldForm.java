package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FieldType;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A custom field of a product as a form, with names as in the API. */
final class CustomFieldForm {

    private static final int NAME = 100;
    private static final int VALUE = 2000;
    private static final String TITLE = "Custom field";
    private static final String EXAMPLES = "Empty for none. A number like 12.5, a moment like 2030-06-15T00:00:00Z.";

    private CustomFieldForm() {
    }

    /** A new one, which is given its name and type. */
    static List<FieldGroup> ofNew() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(FieldType.TEXT.wire(), "text");
        types.put(FieldType.NUMBER.wire(), "number");
        types.put(FieldType.DATE_TIME.wire(), "date and time");
        return List.of(new FieldGroup(TITLE, List.of(Field.text("name", "Name").must().hinting("As applications read it; it never changes."),
            Field.choice("data_type", "Type", types).hinting("This never changes either."),
            Field.text("default_value", "Default value").hinting(EXAMPLES))));
    }

    /** One that is there. */
    static List<FieldGroup> of(CustomFieldView field) {
        return List.of(new FieldGroup(TITLE, List.of(Field.text("default_value", "Default value").hinting("Type: " + field.dataType() + ". " + EXAMPLES)
            .holding(field.defaultValue()))));
    }

    static ProductOrder.CustomField order(Typed typed) {
        FieldType type = typed.choice("data_type", FieldType.values(), FieldType::wire);
        return new ProductOrder.CustomField(typed.text("name", NAME), (type == null ? FieldType.TEXT : type).wire(), defaultValue(typed));
    }

    /** Null for none. */
    static String defaultValue(Typed typed) {
        return typed.text("default_value", VALUE);
    }
}
