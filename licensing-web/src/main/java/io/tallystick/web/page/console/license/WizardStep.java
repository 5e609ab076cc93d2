package io.tallystick.web.page.console.license;

import java.util.List;
import java.util.stream.Stream;

/** The steps of issuing a license, in order. */
enum WizardStep {
    PRODUCT("Product"), POLICY("Policy"), CUSTOMER("Customer"), TERMS("Terms"), REVIEW("Review");

    private final String title;

    WizardStep(String title) {
        this.title = title;
    }

    /** A step as the head of the page shows it. */
    record Shown(String title, int number, boolean current, boolean done) {
    }

    static WizardStep of(String name) {
        return Stream.of(values()).filter(step -> step.name().equals(name)).findFirst().orElse(PRODUCT);
    }

    /** The step after this one, of those that the draft has. */
    WizardStep next(Draft draft) {
        List<WizardStep> steps = of(draft);
        return steps.get(Math.min(steps.indexOf(this) + 1, steps.size() - 1));
    }

    WizardStep before(Draft draft) {
        List<WizardStep> steps = of(draft);
        return steps.get(Math.max(steps.indexOf(this) - 1, 0));
    }

    String title() {
        return title;
    }

    boolean last() {
        return this == REVIEW;
    }

    /** All steps of the draft, with this one as the current one. */
    List<Shown> all(Draft draft) {
        List<WizardStep> steps = of(draft);
        return steps.stream().map(step -> new Shown(step.title, steps.indexOf(step) + 1, step == this, step.ordinal() < ordinal())).toList();
    }

    /** The members of a bundle have their policies: there is none to choose. */
    private static List<WizardStep> of(Draft draft) {
        return Stream.of(values()).filter(step -> step != POLICY || draft.bundle() == null).toList();
    }
}
