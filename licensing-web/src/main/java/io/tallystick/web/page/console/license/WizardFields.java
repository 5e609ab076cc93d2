package io.tallystick.web.page.console.license;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.Bundles;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of each step of the wizard, filled with what the policy says. */
@RequestScoped
public class WizardFields {

    static final String UNTIL = "until.";
    static final String UNITS = "units.";
    static final String SLOTS = "slots.";
    static final String CUSTOM = "custom.";

    @EJB
    Products products;
    @EJB
    Bundles bundles;
    @Inject
    Offers offers;

    List<FieldGroup> of(WizardStep step, Caller caller, Draft draft) {
        return switch (step) {
            case PRODUCT -> List.of(new FieldGroup("What is sold?", List.of(Field.choice("offer", "Product or bundle", offers.sold(caller)))));
            case POLICY -> List.of(new FieldGroup("On which terms?", List.of(policies(caller, draft))));
            case CUSTOMER -> customer(caller, draft);
            case TERMS -> new TermsStep(templates(caller, draft), draft.bundle() != null).groups();
            case REVIEW -> List.of();
        };
    }

    /** What each license is made from; of a bundle its members'. */
    List<LicenseTemplate> templates(Caller caller, Draft draft) {
        return draft.bundle() != null ? bundles.templates(caller, draft.bundle()) : List.of(products.template(caller, draft.product(), draft.policy()));
    }

    private Field policies(Caller caller, Draft draft) {
        Map<String, String> choices = new LinkedHashMap<>();
        offers.policies(caller, draft.product()).forEach(each -> choices.put(each.code(), each.name() + " – " + summary(each.terms())));
        return Field.choice("policy", "License policy", choices);
    }

    private List<FieldGroup> customer(Caller caller, Draft draft) {
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(new FieldGroup("Who buys?", List.of(Field.of("email", "email", "E-mail address").must().hinting("A customer who is known already is found by it."),
            Field.text("company_name", "Company"), Field.text("first_name", "First name"), Field.text("last_name", "Last name"),
            Field.choice("account", "Customer account", offers.accounts(caller)).free())));
        if (templates(caller, draft).get(0).product().authorizationMethod() == AuthorizationMethod.USER) {
            groups.add(new FieldGroup("Who uses it?", List.of(Field.lines("users", "License users")
                .hinting("One e-mail address a line. Passwords are set on the pages of the users."))));
        }
        return groups;
    }

    /** What one policy says, to be changed. */
    static List<Field> of(Terms terms) {
        List<Field> fields = new ArrayList<>(List.of(TermsForm.number("max_activations", "Seats").holding(terms.seats().maxActivations()),
            Field.check("allow_unlimited_activations", "Any number of seats").holding(terms.seats().unlimitedActivations()),
            Field.check("allow_offline_activation", "Allow offline activation").holding(terms.seats().offlineAllowed()),
            TermsForm.moment("validity_period", "Valid until").holding(Typed.minute(terms.time().validityPeriod())),
            Field.text("valid_duration", "Valid for").hinting("35d, 4m or 2y from the first activation").holding(terms.time().validDuration()),
            TermsForm.moment("start_date", "Not before").holding(Typed.minute(terms.time().startDate())),
            TermsForm.moment("maintenance_period", "New versions until").holding(Typed.minute(terms.time().maintenancePeriod()))));
        if (terms.floating().floats()) {
            fields.add(TermsForm.number("floating_users", "Slots").holding(terms.floating().users()));
        }
        if (terms.type() == LicenseType.CONSUMPTION) {
            fields.add(TermsForm.number("max_consumptions", "Maximum of units").holding(terms.consumption().maxConsumptions()));
        }
        return fields;
    }

    /** What the product grants of a feature, to be changed. */
    static List<Field> of(FeatureView feature, String name) {
        List<Field> fields = new ArrayList<>(List.of(TermsForm.moment(UNTIL + feature.code(), name + " until").hinting("UTC; empty: as long as the license")));
        if (feature.type() == FeatureType.CONSUMPTION) {
            fields.add(TermsForm.number(UNITS + feature.code(), name + ", units").holding(feature.consumption().maxConsumptions()));
        }
        if (feature.floating().floats()) {
            fields.add(TermsForm.number(SLOTS + feature.code(), name + ", slots").holding(feature.floating().users()));
        }
        return fields;
    }

    static String summary(Terms terms) {
        String seats = terms.seats().unlimitedActivations() ? "any number of seats" : terms.seats().maxActivations() + (terms.seats().maxActivations() == 1 ? " seat" : " seats");
        return terms.type().wire() + ", " + seats + (terms.time().trial() ? ", trial" : "") + (terms.floating().floats() ? ", floating" : "");
    }
}
