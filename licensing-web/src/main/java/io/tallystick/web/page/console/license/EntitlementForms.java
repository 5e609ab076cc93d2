package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Metadata;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The forms of what a license grants. */
@RequestScoped
public class EntitlementForms {

    private static final String CUSTOM = "custom.";
    private static final int LONGEST_FIELD = 2000;

    @EJB
    Products products;
    @Inject
    Desk desk;

    /** The form of one feature. */
    public record FeatureForm(long id, String code, String name, List<Field> fields) {
    }

    /** All forms, beside what stands above each tab. */
    Map<String, Object> words(Map<String, Object> frame, LicenseView license) {
        frame.put("groups", terms(license));
        frame.put("features", features(license));
        frame.put("fields", customFields(license));
        frame.put("more", more(license).map(fields -> Map.of("fields", fields)).orElse(null));
        return frame;
    }

    List<FieldGroup> terms(LicenseView license) {
        return TermsForm.groups(license.terms());
    }

    List<FeatureForm> features(LicenseView license) {
        return license.features().stream().map(feature -> new FeatureForm(feature.id(), feature.code(), feature.name(), fields(feature))).toList();
    }

    /** The same, with what was sent of this feature. */
    List<FeatureForm> featuresKept(LicenseView license, long feature, SentForm form) {
        return features(license).stream().map(each -> each.id() == feature
            ? new FeatureForm(each.id(), each.code(), each.name(), Field.kept(each.fields(), form)) : each).toList();
    }

    /** The code of a feature of the license; {@code not_found}. */
    static String code(LicenseView license, long feature) {
        return license.features().stream().filter(each -> each.id() == feature).findFirst().map(LicenseFeatureView::code)
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** The features of the product that the license lacks, to choose one; empty where it has all. */
    Optional<List<Field>> more(LicenseView license) {
        Set<String> had = license.features().stream().map(LicenseFeatureView::code).collect(Collectors.toSet());
        Map<String, String> lacking = new LinkedHashMap<>();
        products.get(desk.caller(), license.product().id()).features().stream().filter(each -> !had.contains(each.code()))
            .forEach(each -> lacking.put(each.code(), each.name() + " (" + each.code() + ")"));
        return lacking.isEmpty() ? Optional.empty() : Optional.of(List.of(Field.choice("feature", "Feature", lacking)));
    }

    List<Field> customFields(LicenseView license) {
        Map<String, String> values = new LinkedHashMap<>();
        license.customFields().forEach(value -> values.put(value.name(), value.value()));
        List<Field> fields = new ArrayList<>(known(license).stream()
            .map(each -> Field.text(CUSTOM + each.name(), each.name()).hinting(each.dataType()).holding(values.get(each.name()))).toList());
        fields.add(Metadata.field(license.metadata()));
        return fields;
    }

    LicenseChange fieldsChange(LicenseView license, SentForm form) {
        Typed typed = Typed.into(form);
        Map<String, String> before = new LinkedHashMap<>();
        license.customFields().forEach(value -> before.put(value.name(), value.value()));
        Map<String, String> values = new LinkedHashMap<>();
        for (CustomFieldView each : known(license)) {
            String value = typed.textOrEmpty(CUSTOM + each.name(), LONGEST_FIELD);
            if (!value.equals(before.getOrDefault(each.name(), ""))) {
                values.put(each.name(), value);
            }
        }
        return new LicenseChange(UnaryOperator.identity(), Map.of(), values, Metadata.read(typed), null);
    }

    private List<CustomFieldView> known(LicenseView license) {
        return products.get(desk.caller(), license.product().id()).customFields();
    }

    private static List<Field> fields(LicenseFeatureView feature) {
        List<Field> fields = new ArrayList<>();
        fields.add(TermsForm.moment("expiry_date", "Valid until").holding(Typed.minute(feature.grant().expiryDate())));
        if (feature.type() == FeatureType.CONSUMPTION) {
            fields.addAll(TermsForm.consumption("max_consumption", feature.grant().consumption()));
        }
        fields.addAll(TermsForm.floating(feature.grant().floating()));
        return fields.stream().map(field -> field.in(feature.id())).toList();
    }
}
