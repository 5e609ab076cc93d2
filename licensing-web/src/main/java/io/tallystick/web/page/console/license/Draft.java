package io.tallystick.web.page.console.license;

import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.form.Typed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A license that is being ordered, as all steps of the wizard hold it in their fields: nothing is kept on the server, and the id of the order,
 * made with the first step, makes it count once (requirement U2).
 */
record Draft(SentForm form, Typed typed) {

    static final String BUNDLE = "bundle:";
    private static final int NAME = 200;
    private static final int MOST_LICENSES = 100;

    static Draft of(SentForm form) {
        return new Draft(form, Typed.into(form));
    }

    /** Short code of the product; null for a bundle, and while nothing is chosen. */
    String product() {
        String offer = typed.text("offer", NAME);
        return offer == null || offer.startsWith(BUNDLE) ? null : offer;
    }

    /** Code of the bundle; null for a product. */
    String bundle() {
        String offer = typed.text("offer", NAME);
        return offer != null && offer.startsWith(BUNDLE) ? offer.substring(BUNDLE.length()) : null;
    }

    /** Null for the default one. */
    String policy() {
        return typed.text("policy", NAME);
    }

    /** For what the terms in the fields were filled in: when that changes, they are filled in anew. */
    String filledFor() {
        return typed.textOrEmpty("offer", NAME) + (policy() == null || bundle() != null ? "/" : "/" + policy());
    }

    int count() {
        return Math.max(1, Math.min(MOST_LICENSES, typed.integer("count", 1)));
    }

    List<String> users() {
        return form.text("users").stream().flatMap(text -> Stream.of(text.split("[\\s,;]+"))).filter(text -> !text.isBlank()).toList();
    }

    /** Refuses what this step needs and the form has not. */
    void require(WizardStep step) {
        if (step == WizardStep.CUSTOMER) {
            customer();
        }
    }

    LicenseOrder order() {
        var item = new LicenseOrder.Item(product(), bundle() == null ? policy() : null, Collections.nCopies(count(), grant()), bundle());
        return new LicenseOrder(form.text("order").orElseThrow(), customer(), List.of(item));
    }

    private CustomerView customer() {
        return new CustomerView(typed.email(), typed.textOrEmpty("company_name", NAME), "", "", typed.textOrEmpty("first_name", NAME),
            typed.textOrEmpty("last_name", NAME), "", "", "", "", "{}", typed.text("account", NAME));
    }

    private DraftTerms terms() {
        return new DraftTerms(typed, bundle() != null);
    }

    private LicenseOrder.Grant grant() {
        List<LicenseUserOrder> users = users().stream().map(email -> new LicenseUserOrder(email, null, "", "", "", 0)).toList();
        return new LicenseOrder.Grant(typed.text("key", NAME), users, !typed.truth("disabled"), terms()::over, features(), customFields(), "{}");
    }

    private Map<String, UnaryOperator<FeatureGrant>> features() {
        Map<String, UnaryOperator<FeatureGrant>> grants = new LinkedHashMap<>();
        for (String prefix : List.of(WizardFields.UNTIL, WizardFields.UNITS, WizardFields.SLOTS)) {
            form.fields().keySet().stream().filter(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length()))
                .forEach(code -> grants.put(code, grant -> terms().over(code, grant)));
        }
        return grants;
    }

    private Map<String, String> customFields() {
        Map<String, String> values = new LinkedHashMap<>();
        form.fields().keySet().stream().filter(name -> name.startsWith(WizardFields.CUSTOM) && typed.has(name))
            .forEach(name -> values.put(name.substring(WizardFields.CUSTOM.length()), typed.text(name, NAME)));
        return values;
    }
}
