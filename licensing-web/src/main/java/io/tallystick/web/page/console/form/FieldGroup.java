package io.tallystick.web.page.console.form;

import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Field;
import java.util.List;

/** Fields that belong together, for the part {@code console-groups}. */
public record FieldGroup(String title, List<Field> fields) {

    /** The same groups with what was sent. */
    public static List<FieldGroup> kept(List<FieldGroup> groups, SentForm form) {
        return groups.stream().map(group -> new FieldGroup(group.title, Field.kept(group.fields, form))).toList();
    }
}
