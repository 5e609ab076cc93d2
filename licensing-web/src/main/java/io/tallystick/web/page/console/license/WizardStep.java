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

    WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    WizardStep before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    String title() {
        return title;
    }

    boolean last() {
        return this == REVIEW;
    }

    /** All steps, with this one as the current one. */
    List<Shown> all() {
        return Stream.of(values()).map(step -> new Shown(step.title, step.ordinal() + 1, step == this, step.ordinal() < ordinal())).toList();
    }
}
