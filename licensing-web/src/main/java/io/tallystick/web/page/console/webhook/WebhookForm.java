package io.tallystick.web.page.console.webhook;

import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.boundary.WebhookOrder;
import io.tallystick.webhook.boundary.WebhookView;
import java.util.List;

/** A webhook as a form. */
final class WebhookForm {

    private static final WebhookView NONE = new WebhookView(0, "", "", List.of(), true, null, null, null, null);
    private static final int ADDRESS = 2000;
    private static final int DESCRIPTION = 500;
    private static final String EVENT = "event.";

    private WebhookForm() {
    }

    /** The form of a new one. */
    static List<FieldGroup> groups() {
        return groups(NONE);
    }

    static List<FieldGroup> groups(WebhookView webhook) {
        List<Field> where = List.of(
            Field.of("url", "url", "Address").must().hinting("An https address that takes POST requests.").holding(webhook.url()),
            Field.text("description", "Description").holding(webhook.description()),
            Field.check("enabled", "Send events").hinting("Switched off, what waits for it is given up.").holding(webhook.enabled()));
        List<Field> events = WebhookEvent.selectable()
            .map(event -> Field.check(EVENT + event.wire(), event.wire()).holding(webhook.events().contains(event))).toList();
        return List.of(new FieldGroup("Where to", where), new FieldGroup("Which events (none checked means all of them)", events));
    }

    static WebhookOrder read(Typed typed) {
        return new WebhookOrder(typed.text("url", ADDRESS), typed.textOrEmpty("description", DESCRIPTION),
            WebhookEvent.selectable().filter(event -> typed.truth(EVENT + event.wire())).toList(), typed.truth("enabled"));
    }
}
