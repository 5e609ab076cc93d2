package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.BundleOrder;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle as a form: its products one a line. */
final class BundleForm {

    private static final int NAME = 200;
    private static final int LONGEST = 20_000;

    private BundleForm() {
    }

    /** @param bundle null for a new one, which is given its code */
    static List<Field> fields(BundleView bundle) {
        List<Field> fields = new ArrayList<>(List.of(Field.text("name", "Name").must().holding(bundle == null ? null : bundle.name())));
        if (bundle == null) {
            fields.add(Field.text("code", "Code").must().hinting("What applications send as product; it never changes."));
        } else {
            fields.add(Field.check("enabled", "May be activated").holding(bundle.enabled()));
        }
        fields.add(Field.lines("members", "Products").must().hinting("One a line: the code of the product, and the code of a policy after a comma where"
            + " it is not the default one.").holding(bundle == null ? null : lines(bundle)));
        return fields;
    }

    static BundleOrder order(Typed typed) {
        return new BundleOrder(ProductForm.code(typed, "code"), typed.text("name", NAME), members(typed));
    }

    static List<BundleOrder.Member> members(Typed typed) {
        return typed.textOrEmpty("members", LONGEST).lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> line.split(",", 2))
            .map(parts -> new BundleOrder.Member(parts[0].strip(), parts.length == 1 || parts[1].isBlank() ? null : parts[1].strip())).toList();
    }

    private static String lines(BundleView bundle) {
        return bundle.members().stream().map(each -> Stream.of(each.product().shortCode(), each.policyCode()).filter(part -> part != null)
            .collect(Collectors.joining(", "))).collect(Collectors.joining("\n"));
    }
}
