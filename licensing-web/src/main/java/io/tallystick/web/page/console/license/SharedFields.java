package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.TermsForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fields for all licenses of a bundle at once: what is left empty is as each member's policy says, which stands below. */
record SharedFields(List<LicenseTemplate> templates) {

    private static final String UTC = "UTC. ";

    List<Field> terms() {
        List<Field> fields = new ArrayList<>(List.of(told(TermsForm.number("max_activations", "Seats"), "", SharedFields::seats),
            told(choice("allow_unlimited_activations", "Any number of seats"), "", terms -> yes(terms.seats().unlimitedActivations())),
            told(choice("allow_offline_activation", "Allow offline activation"), "", terms -> yes(terms.seats().offlineAllowed())),
            told(TermsForm.moment("validity_period", "Valid until"), UTC, terms -> When.minute(terms.time().validityPeriod())),
            told(Field.text("valid_duration", "Valid for"), "35d, 4m or 2y from the first activation. ", terms -> terms.time().validDuration()),
            told(TermsForm.moment("start_date", "Not before"), UTC, terms -> When.minute(terms.time().startDate())),
            told(TermsForm.moment("maintenance_period", "New versions until"), UTC, terms -> When.minute(terms.time().maintenancePeriod()))));
        if (templates.stream().anyMatch(each -> each.terms().floating().floats())) {
            fields.add(told(TermsForm.number("floating_users", "Slots"), "", terms -> terms.floating().floats() ? "" + terms.floating().users() : "none"));
        }
        if (templates.stream().anyMatch(each -> each.terms().type() == LicenseType.CONSUMPTION)) {
            fields.add(told(TermsForm.number("max_consumptions", "Maximum of units"), "", terms -> "" + terms.consumption().maxConsumptions()));
        }
        return fields;
    }

    /** Each code once; what is typed goes to all members that have the feature. */
    List<Field> features() {
        Map<String, List<LicenseTemplate>> owners = new LinkedHashMap<>();
        templates.forEach(template -> template.features().forEach(each -> owners.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(template)));
        return owners.entrySet().stream().flatMap(each -> fields(each.getKey(), each.getValue()).stream()).toList();
    }

    private static List<Field> fields(String code, List<LicenseTemplate> owners) {
        List<FeatureView> features = owners.stream().flatMap(each -> each.features().stream()).filter(each -> each.code().equals(code)).toList();
        FeatureView widest = features.stream().filter(each -> each.type() == FeatureType.CONSUMPTION).findFirst().orElse(features.get(0));
        List<Field> fields = WizardFields.of(widest, widest.name() + " (" + TermsStep.names(owners) + ")");
        return features.size() == 1 ? fields : fields.stream().map(field -> field.type().equals("number")
            ? field.holding(null).hinting("Empty: as each product says") : field).toList();
    }

    private Field told(Field field, String note, Function<Terms, String> policy) {
        boolean alike = templates.stream().map(each -> word(policy.apply(each.terms()))).distinct().count() == 1;
        return field.free().hinting(note + "Empty: " + templates.stream().limit(alike ? 1 : templates.size())
            .map(each -> (alike ? "" : each.product().name() + " ") + word(policy.apply(each.terms()))).collect(Collectors.joining(", ")));
    }

    private static Field choice(String name, String label) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "as each policy says");
        choices.put("true", "yes");
        choices.put("false", "no");
        return Field.choice(name, label, choices);
    }

    private static String seats(Terms terms) {
        SeatTerms seats = terms.seats();
        return seats.unlimitedActivations() ? "any number" : "" + seats.maxActivations();
    }

    private static String yes(boolean truth) {
        return truth ? "yes" : "no";
    }

    private static String word(String value) {
        return value == null || value.isEmpty() ? "none" : value;
    }
}
