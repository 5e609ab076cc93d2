package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureChange;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Metadata;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.web.page.console.form.TypedTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feature of a product as a form, with names as in the API. */
final class FeatureForm {

    private static final int NAME = 200;
    private static final String MAXIMUM = "max_consumption";

    private FeatureForm() {
    }

    /** A new one, which is given its code and type. */
    static List<FieldGroup> ofNew() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(FeatureType.ACTIVATION.wire(), "on or off");
        types.put(FeatureType.CONSUMPTION.wire(), "counted in units");
        return List.of(new FieldGroup("Feature", List.of(Field.text("name", "Name").must(),
                Field.text("code", "Code").must().hinting("What applications ask for; it never changes."),
                Field.choice("feature_type", "Type", types).hinting("This never changes either."), Metadata.field(null))),
            new FieldGroup("Units, where it is counted", TermsForm.consumption(MAXIMUM, ConsumptionTerms.none())),
            new FieldGroup("Floating", TermsForm.floating(FloatingTerms.none())));
    }

    /** One that is there; units only where it is counted. */
    static List<FieldGroup> of(FeatureView feature) {
        List<FieldGroup> groups = new ArrayList<>(List.of(new FieldGroup("Feature", List.of(Field.text("name", "Name").must().holding(feature.name()),
            Metadata.field(feature.metadata())))));
        if (feature.type() == FeatureType.CONSUMPTION) {
            groups.add(new FieldGroup("Units", TermsForm.consumption(MAXIMUM, feature.consumption())));
        }
        groups.add(new FieldGroup("Floating", TermsForm.floating(feature.floating())));
        return groups;
    }

    static ProductOrder.Feature order(Typed typed) {
        FeatureType chosen = typed.choice("feature_type", FeatureType.values(), FeatureType::wire);
        FeatureType type = chosen == null ? FeatureType.ACTIVATION : chosen;
        TypedTerms terms = new TypedTerms(typed);
        return new ProductOrder.Feature(ProductForm.code(typed, "code"), typed.text("name", NAME), type, Metadata.read(typed),
            units(type, terms, ConsumptionTerms.none()), terms.floating(FloatingTerms.none()));
    }

    static FeatureChange change(FeatureView feature, Typed typed) {
        TypedTerms terms = new TypedTerms(typed);
        return new FeatureChange(typed.text("name", NAME), Metadata.read(typed), current -> units(feature.type(), terms, current), terms::floating);
    }

    private static ConsumptionTerms units(FeatureType type, TypedTerms terms, ConsumptionTerms current) {
        return type == FeatureType.CONSUMPTION ? terms.consumption(MAXIMUM, current) : current;
    }
}
