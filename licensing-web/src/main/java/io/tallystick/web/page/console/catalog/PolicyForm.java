package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.PolicyChange;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.web.page.console.form.TypedTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A policy with all its terms as a form. */
final class PolicyForm {

    private static final int NAME = 200;
    private static final int LONGEST = 2000;

    private PolicyForm() {
    }

    /** @param policy null for a new one, which is given its code */
    static List<FieldGroup> groups(PolicyView policy) {
        List<Field> fields = new ArrayList<>(List.of(Field.text("name", "Name").must().holding(policy == null ? null : policy.name())));
        if (policy == null) {
            fields.add(Field.text("code", "Code").must().hinting("It never changes."));
        }
        fields.add(Field.check("is_default", "Default policy of the product").holding(policy != null && policy.isDefault()));
        fields.add(Field.text("features", "Features").hinting("Codes with commas between them; empty for all.")
            .holding(policy == null || policy.features() == null ? null : String.join(", ", policy.features())));
        fields.add(Field.check("no_features", "No feature at all").holding(policy != null && policy.features() != null && policy.features().isEmpty()));
        if (policy != null) {
            fields.add(Field.check("archived", "Archived: sold no more").holding(policy.archived()));
        }
        List<FieldGroup> groups = new ArrayList<>(List.of(new FieldGroup("Policy", fields)));
        groups.addAll(TermsForm.groups(policy == null ? Terms.perpetual() : policy.terms()));
        return groups;
    }

    static ProductOrder.Policy order(Typed typed) {
        return new ProductOrder.Policy(ProductForm.code(typed, "code"), typed.text("name", NAME), typed.truth("is_default"),
            new TypedTerms(typed).over(Terms.perpetual()), features(typed));
    }

    /** Another policy becomes the default one by being made so, not by this one being made none. */
    static PolicyChange change(Typed typed) {
        return new PolicyChange(typed.text("name", NAME), typed.truth("is_default") ? Boolean.TRUE : null, new TypedTerms(typed)::over, true,
            features(typed), typed.truth("archived"));
    }

    /** Null for all. */
    private static List<String> features(Typed typed) {
        String codes = typed.text("features", LONGEST);
        if (typed.truth("no_features")) {
            return List.of();
        }
        return codes == null ? null : Stream.of(codes.split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }
}
