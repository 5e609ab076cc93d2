package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.TermsForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The step of the wizard that asks for terms: of one license filled with what its policy says, of a bundle empty with what each policy says
 * beside it.
 *
 * @param templates what the licenses are made from: one, or one for each member of a bundle
 */
record TermsStep(List<LicenseTemplate> templates, boolean bundle) {

    List<FieldGroup> groups() {
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(bundle ? new FieldGroup("Seats and time of all members", new SharedFields(templates).terms())
            : new FieldGroup("Seats and time", WizardFields.of(templates.get(0).terms())));
        List<Field> features = bundle ? new SharedFields(templates).features()
            : templates.get(0).features().stream().flatMap(feature -> WizardFields.of(feature, feature.name()).stream()).toList();
        if (!features.isEmpty()) {
            groups.add(new FieldGroup("Features", features));
        }
        groups.add(new FieldGroup(bundle ? "The licenses" : "The license", more()));
        return groups;
    }

    private List<Field> more() {
        List<Field> more = new ArrayList<>(customFields());
        if (templates.get(0).product().authorizationMethod() == AuthorizationMethod.LICENSE_KEY) {
            more.add(Field.text("key", "License key of your own").hinting("Empty: one is made." + (bundle ? " All members have the same." : "")));
            more.add(TermsForm.number("count", bundle ? "How many times" : "How many licenses").hinting("1 to 100, each with a key").holding(1));
        }
        more.add(Field.check("disabled", bundle ? "Issue them disabled" : "Issue it disabled"));
        return more;
    }

    /** Each name once; a value goes to all members that know the field. */
    private List<Field> customFields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        templates.forEach(template -> template.customFields().forEach(each -> fields.putIfAbsent(each.name(),
            Field.text(WizardFields.CUSTOM + each.name(), each.name()).hinting(each.dataType() + (bundle ? "; empty: the default of each member" : ""))
                .holding(bundle ? null : each.defaultValue()))));
        return List.copyOf(fields.values());
    }

    /** Names of products, for people. */
    static String names(List<LicenseTemplate> templates) {
        return templates.stream().map(each -> each.product().name()).collect(Collectors.joining(", "));
    }
}
