package io.tallystick.web.page.console.webhook;

import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import io.tallystick.webhook.boundary.AttemptView;
import io.tallystick.webhook.boundary.DeliveryView;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.boundary.WebhookView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Webhooks and deliveries in words. */
final class WebhookWords {

    private WebhookWords() {
    }

    static String path(long webhook) {
        return "/console/webhooks/" + webhook;
    }

    /** What tells it from others at a glance. */
    static String name(WebhookView webhook) {
        return "Webhook " + (webhook.description().isBlank() ? webhook.url() : webhook.description());
    }

    static Map<String, Object> row(WebhookView webhook) {
        return Map.of("href", path(webhook.id()), "url", webhook.url(), "description", webhook.description(), "events", events(webhook),
            "state", state(webhook), "created", When.minute(webhook.createdAt()));
    }

    /** Since when its receiver does not take what it is sent, and why; null while it does. */
    static Map<String, Object> trouble(WebhookView webhook) {
        return webhook.failingSince() == null ? null : Map.of("since", When.minute(webhook.failingSince()), "failure", webhook.failure());
    }

    static List<Fact> facts(WebhookView webhook) {
        return List.of(Fact.code("Address", webhook.url()), Fact.of("Description", webhook.description()), Fact.state("State", state(webhook)),
            Fact.of("Events", webhook.events().isEmpty() ? "all" : webhook.events().stream().map(WebhookEvent::wire).collect(Collectors.joining(", "))),
            Fact.of("Also signed with the secret before until", When.minute(webhook.previousSecretUntil())),
            Fact.of("Set up", When.minute(webhook.createdAt())));
    }

    static Map<String, Object> row(DeliveryView delivery) {
        Map<String, Object> words = new HashMap<>();
        words.put("href", path(delivery.webhookId()) + "/deliveries/" + delivery.id());
        words.put("event", delivery.event());
        words.put("state", state(delivery));
        words.put("attempts", delivery.attempts());
        words.put("created", When.second(delivery.createdAt()));
        words.put("next", delivery.nextAttemptAt() == null ? "–" : When.second(delivery.nextAttemptAt()));
        words.put("last", delivery.history().isEmpty() ? "–" : story(delivery.history().get(0)));
        return words;
    }

    static List<Fact> facts(DeliveryView delivery) {
        return List.of(Fact.of("Event", delivery.event()), Fact.code("Event id", delivery.eventId()), Fact.state("State", state(delivery)),
            Fact.of("Happened", When.second(delivery.createdAt())), Fact.of("Attempts", delivery.attempts()),
            Fact.of("Next attempt", When.second(delivery.nextAttemptAt())));
    }

    static Map<String, Object> attempt(AttemptView attempt) {
        return Map.of("at", When.second(attempt.attemptedAt()), "duration", attempt.durationMillis() + " ms", "answer", attempt.answer(),
            "result", attempt.failure() == null ? Badge.good(String.valueOf(attempt.status())) : Badge.bad(attempt.status() == null ? "no answer"
                : String.valueOf(attempt.status())), "failure", attempt.failure() == null ? "" : attempt.failure());
    }

    private static String story(AttemptView attempt) {
        return attempt.failure() == null ? "answered " + attempt.status() + " in " + attempt.durationMillis() + " ms" : attempt.failure();
    }

    private static String events(WebhookView webhook) {
        return webhook.events().isEmpty() ? "all" : String.valueOf(webhook.events().size());
    }

    private static Badge state(WebhookView webhook) {
        return !webhook.enabled() ? Badge.soft("off") : webhook.failingSince() == null ? Badge.good("on") : Badge.bad("failing");
    }

    private static Badge state(DeliveryView delivery) {
        return switch (delivery.state()) {
            case DELIVERED -> Badge.good("delivered");
            case WAITING -> Badge.warn("waiting");
            case GIVEN_UP -> Badge.bad("given up");
        };
    }
}
