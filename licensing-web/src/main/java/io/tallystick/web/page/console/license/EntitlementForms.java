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
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The forms of what a license grants. */
@RequestScoped
public class EntitlementForms {

    private static final String CUSTOM = "custom.";
    private static final String METADATA = "metadata";
    private static final int LONGEST_FIELD = 2000;
    private static final int LONGEST_METADATA = 20_000;

    @EJB
    Products products;
    @Inject
    Desk desk;

    /** The form of one feature. */
    public record FeatureForm(String code, String name, List<Field> fields) {
    }

    List<FieldGroup> terms(LicenseView license) {
        return TermsForm.groups(license.terms());
    }

    List<FeatureForm> features(LicenseView license) {
        return license.features().stream().map(feature -> new FeatureForm(feature.code(), feature.name(), fields(feature))).toList();
    }

    /** The same, with what was sent of this feature. */
    List<FeatureForm> featuresKept(LicenseView license, String code, SentForm form) {
        return features(license).stream().map(each -> each.code().equals(code)
            ? new FeatureForm(each.code(), each.name(), Field.kept(each.fields(), form)) : each).toList();
    }

    List<Field> customFields(LicenseView license) {
        Map<String, String> values = new LinkedHashMap<>();
        license.customFields().forEach(value -> values.put(value.name(), value.value()));
        List<Field> fields = new ArrayList<>(known(license).stream()
            .map(each -> Field.text(CUSTOM + each.name(), each.name()).hinting(each.dataType()).holding(values.get(each.name()))).toList());
        fields.add(Field.lines(METADATA, "Metadata").hinting("A JSON object of your own.").holding(license.metadata()));
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
        return new LicenseChange(UnaryOperator.identity(), Map.of(), values, metadata(typed), null);
    }

    private static String metadata(Typed typed) {
        String text = typed.text(METADATA, LONGEST_METADATA);
        try {
            return text == null ? "{}" : Json.compact(Bodies.object(text));
        } catch (LicensingException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The metadata is not a JSON object: check its braces and quotes.");
        }
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
        return fields;
    }
}
