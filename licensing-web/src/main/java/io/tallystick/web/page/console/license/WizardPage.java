package io.tallystick.web.page.console.license;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import io.tallystick.web.page.console.form.FieldGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A step of the wizard as a page: its fields, and all others of the draft hidden in the form. */
@RequestScoped
public class WizardPage {

    private static final Set<String> OWN = Set.of("token", "step", "go");
    private static final String FILLED = "filled";
    /** What stays when something else is sold, or on other terms: all else was filled in for what was chosen before. */
    private static final Set<String> LASTING = Set.of("order", "offer", "policy", "email", "company_name", "first_name", "last_name", "account", "users");

    @Inject
    WizardFields fields;

    /** What the template shows. */
    Map<String, Object> words(WizardStep step, Caller caller, SentForm form) {
        Draft draft = Draft.of(form);
        List<FieldGroup> groups = fields.of(step, caller, draft);
        boolean fresh = step == WizardStep.TERMS && !form.text(FILLED).orElse("").equals(draft.filledFor());
        List<FieldGroup> shown = fresh ? groups : groups.stream().map(group -> new FieldGroup(group.title(), kept(group.fields(), form))).toList();
        Map<String, Object> words = new HashMap<>();
        words.putAll(Map.of("steps", step.all(draft), "step", step.name(), "title", step.title()));
        words.put("groups", shown);
        words.put("hidden", hidden(shown, fresh ? lasting(form) : form, step == WizardStep.TERMS ? draft.filledFor() : form.text(FILLED).orElse("")));
        words.put("review", step.last() ? Map.of("facts", review(caller, draft)) : null);
        words.put("last", step.last());
        words.put("first", step == WizardStep.PRODUCT);
        words.put("nothing", step == WizardStep.PRODUCT && groups.stream().allMatch(WizardPage::withoutChoice));
        return words;
    }

    private static boolean withoutChoice(FieldGroup group) {
        return group.fields().stream().allMatch(field -> field.choices().isEmpty());
    }

    /** What was sent, where it was; else what the step proposes. */
    private static List<Field> kept(List<Field> proposed, SentForm form) {
        return proposed.stream().map(field -> form.fields().containsKey(field.name()) || field.checkbox() && form.text(FILLED).isPresent()
            ? field.kept(form) : field).toList();
    }

    private static SentForm lasting(SentForm form) {
        Map<String, String> lasting = new HashMap<>(form.fields());
        lasting.keySet().retainAll(LASTING);
        return new SentForm(lasting);
    }

    private static List<Confirm.Hidden> hidden(List<FieldGroup> shown, SentForm form, String filled) {
        Set<String> visible = shown.stream().flatMap(group -> group.fields().stream()).map(Field::name).collect(Collectors.toSet());
        List<Confirm.Hidden> hidden = new ArrayList<>();
        form.fields().forEach((name, value) -> {
            if (!visible.contains(name) && !OWN.contains(name) && !name.equals(FILLED)) {
                hidden.add(new Confirm.Hidden(name, value));
            }
        });
        hidden.add(new Confirm.Hidden(FILLED, filled));
        return hidden;
    }

    private List<Fact> review(Caller caller, Draft draft) {
        LicenseOrder order = draft.order();
        List<Fact> facts = new ArrayList<>();
        LicenseOrder.Grant grant = order.items().get(0).licenses().get(0);
        List<LicenseTemplate> templates = fields.templates(caller, draft);
        templates.forEach(template -> facts.addAll(review(template, grant)));
        facts.add(Fact.of("Customer", order.customer().email() + (order.customer().companyName().isEmpty() ? "" : ", " + order.customer().companyName())));
        if (!draft.users().isEmpty()) {
            facts.add(Fact.of("License users", String.join(", ", draft.users())));
        }
        facts.add(Fact.of("Licenses", draft.count() * templates.size()));
        facts.add(Fact.code("Order", order.orderStoreId()));
        return facts;
    }

    private static List<Fact> review(LicenseTemplate template, LicenseOrder.Grant grant) {
        Terms terms = grant.overrides().apply(template.terms());
        TimeTerms time = terms.time();
        String open = time.validDuration() == null ? "for ever" : time.validDuration() + " from the first activation";
        return List.of(Fact.of("Product", template.product().name() + ", policy " + template.policyCode()), Fact.of("Terms", WizardFields.summary(terms)),
            Fact.of("Valid until", time.validityPeriod() == null ? open : When.minute(time.validityPeriod())),
            Fact.truth("Offline activation", terms.seats().offlineAllowed()), Fact.of("Features", GrantWords.features(template, grant)));
    }
}
