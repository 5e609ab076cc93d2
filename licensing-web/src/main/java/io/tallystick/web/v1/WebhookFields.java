package io.tallystick.web.v1;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import io.tallystick.webhook.boundary.AttemptView;
import io.tallystick.webhook.boundary.DeliveryFilter;
import io.tallystick.webhook.boundary.DeliveryState;
import io.tallystick.webhook.boundary.DeliveryView;
import io.tallystick.webhook.boundary.WebhookChange;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.boundary.WebhookOrder;
import io.tallystick.webhook.boundary.WebhookView;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** The members of webhooks and deliveries, in and out. */
final class WebhookFields {

    private static final int ADDRESS = 2000;
    private static final int DESCRIPTION = 500;
    private static final String EVENTS = "events";

    private WebhookFields() {
    }

    static WebhookOrder order(Fields fields) {
        String description = fields.text("description", DESCRIPTION);
        List<WebhookEvent> events = events(fields);
        return new WebhookOrder(fields.required("url", ADDRESS), description == null ? "" : description, events == null ? List.of() : events,
            fields.truth("enabled", true));
    }

    /** An empty description clears; {@code events} as null or an empty list wants all. */
    static WebhookChange change(Fields fields) {
        String description = fields.text("description", DESCRIPTION);
        List<WebhookEvent> events = events(fields);
        return new WebhookChange(fields.text("url", ADDRESS), description == null && fields.names("description") ? "" : description,
            events == null && fields.names(EVENTS) ? List.of() : events, fields.truth("enabled"));
    }

    static DeliveryFilter filter(Fields query) {
        return new DeliveryFilter(query.choice("state", DeliveryState.values(), WebhookFields::wire),
            query.choice("event", WebhookEvent.values(), WebhookEvent::wire));
    }

    static JsonMembers members(WebhookView webhook) {
        JsonMembers json = Json.object().add("id", webhook.id()).add("url", webhook.url()).add("description", webhook.description());
        json = webhook.events().isEmpty() ? json.nothing(EVENTS) : json.add(EVENTS, Json.texts(webhook.events().stream().map(WebhookEvent::wire)));
        return json.add("enabled", webhook.enabled()).add("previous_secret_until", webhook.previousSecretUntil())
            .add("failing_since", webhook.failingSince()).add("failure", webhook.failure()).add("created_at", webhook.createdAt());
    }

    /** A delivery in a list: its last attempt alone. */
    static JsonObject listed(DeliveryView delivery) {
        JsonMembers json = members(delivery);
        return (delivery.history().isEmpty() ? json.nothing("last_attempt") : json.add("last_attempt", attempt(delivery.history().get(0)))).build();
    }

    /** A delivery with all its attempts and its body. */
    static JsonObject whole(DeliveryView delivery) {
        return members(delivery).add("history", Json.objects(delivery.history().stream().map(WebhookFields::attempt)))
            .add("body", delivery.body()).build();
    }

    private static JsonMembers members(DeliveryView delivery) {
        return Json.object().add("id", delivery.id()).add("webhook_id", delivery.webhookId()).add("event_id", delivery.eventId())
            .add("event", delivery.event()).add("state", wire(delivery.state())).add("attempts", delivery.attempts())
            .add("created_at", delivery.createdAt()).add("next_attempt_at", delivery.nextAttemptAt()).add("given_up_at", delivery.givenUpAt());
    }

    private static JsonObject attempt(AttemptView attempt) {
        JsonMembers json = Json.object().add("attempted_at", attempt.attemptedAt());
        return (attempt.status() == null ? json.nothing("status") : json.add("status", attempt.status()))
            .add("duration_ms", attempt.durationMillis()).add("answer", attempt.answer()).add("failure", attempt.failure()).build();
    }

    private static List<WebhookEvent> events(Fields fields) {
        List<String> named = fields.texts(EVENTS);
        return named == null ? null : named.stream().map(WebhookFields::event).toList();
    }

    private static WebhookEvent event(String name) {
        return WebhookEvent.named(String.valueOf(name)).orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR,
            "The parameter events must hold names of " + WebhookEvent.selectable().map(WebhookEvent::wire).toList() + "."));
    }

    private static String wire(DeliveryState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
