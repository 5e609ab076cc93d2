package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import io.tallystick.it.server.Books;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.Receiver;

/** A webhook of a test's own with the receiver behind it: what it was told, and what the books say of it. */
record Told(ManagementApi management, Books books, Receiver receiver, long id, String secret) implements AutoCloseable {

    private static final long PATIENCE_NANOS = 90_000_000_000L;
    private static final long PAUSE_NANOS = 200_000_000L;
    /** Of which no node has one in hand: each attempt that was begun is written down. */
    private static final String RESTING = " and attempts = (select count(*) from webhook_attempt a where a.delivery_id = webhook_delivery.id)";

    static Told of(ManagementApi management, Books books, Receiver receiver, String... events) {
        var answer = management.post("webhooks/", Json.text(Map.of("url", receiver.url(), "events", List.of(events))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new Told(management, books, receiver, answer.json().path("id").asLong(), answer.json().path("secret").asText());
    }

    /** Waits until it was told of everything that happened; pauses after failures pass at once. */
    void awaitsAll() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (waiting() > 0) {
            assertThat(System.nanoTime()).as("%s deliveries still wait", deliveries("WAITING")).isLessThan(end);
            books.change("update webhook_delivery set next_attempt_at = created_at where webhook_id = ? and state = 'WAITING'"
                    + " and next_attempt_at > created_at" + RESTING, id);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    long deliveries(String state) {
        return books.number("select count(*) from webhook_delivery where webhook_id = ? and state = ?", id, state);
    }

    /** Attempts that are written down. */
    long attempts() {
        return books.number("select count(*) from webhook_attempt a join webhook_delivery d on d.id = a.delivery_id where d.webhook_id = ?", id);
    }

    /** Which events came, each once. */
    Set<String> ids() {
        return receiver.delivered().stream().map(Receiver.Delivered::id).collect(Collectors.toSet());
    }

    /** Each delivery is signed, and all that carry one id are the same bytes. */
    void mustBeGenuine() {
        assertThat(receiver.delivered()).allMatch(each -> each.isSignedWith(secret));
        assertThat(receiver.delivered()).allMatch(each -> each.idHeader().equals(each.id()));
        assertThat(receiver.delivered().stream().map(each -> new String(each.body(), java.nio.charset.StandardCharsets.UTF_8)).distinct())
                .hasSize(ids().size());
    }

    private long waiting() {
        return deliveries("WAITING") + books.number("select count(*) from webhook_event where spread = false");
    }

    @Override
    public void close() {
        management.delete("webhooks/" + id);
        receiver.close();
    }
}
