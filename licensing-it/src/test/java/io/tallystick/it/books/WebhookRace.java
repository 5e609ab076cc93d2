package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Receiver;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F16: hundreds of events at once, a receiver that sleeps, drops and lies, and one that does its work. */
abstract class WebhookRace extends Race {

    private static final int DEVICES = 240;
    private static final int CALLERS = 16;
    private static final int MOODS = 12;
    private static final int AFTER_THE_END = 7;
    private static final long LATE_NANOS = 2_500_000_000L;
    private static final long TOO_LATE_NANOS = 15_500_000_000L;

    @Test
    @DisplayName("W1 W3 W4 W5 W6 of hundreds of events each arrives, always as the same signed bytes, and where nothing fails just once")
    void ofHundredsOfEventsEachArrives() {
        try (var well = Told.of(management, books, Receiver.start(), "license.activated");
                var moody = Told.of(management, books, moody(), "license.activated")) {
            var license = shop.sells(aLicense());
            var full = shop.sells(aLicense().withSeats(5));

            var answers = Crowd.all(CALLERS, IntStream.range(0, DEVICES).mapToObj(i -> (Callable<Answer>) () ->
                    (i % 8 == 0 ? full : license).machine(api, "machine-" + i).activate()).toList());
            long activated = answers.stream().filter(answer -> answer.status() == 200).count();
            well.awaitsAll();
            moody.awaitsAll();

            assertThat(activated).isEqualTo(DEVICES - DEVICES / 8 + 5);
            assertThat(activeDevices(license) + activeDevices(full)).isEqualTo(activated);
            for (var told : List.of(well, moody)) {
                assertThat(told.ids()).hasSize((int) activated);
                assertThat(told.deliveries("DELIVERED")).isEqualTo(activated);
                assertThat(told.attempts()).isEqualTo(told.receiver().delivered().size());
                told.mustBeGenuine();
            }
            assertThat(moody.ids()).isEqualTo(well.ids());
            assertThat(well.receiver().delivered()).as("nobody sends what another one sends").hasSize((int) activated);
            assertThat(moody.receiver().delivered()).hasSizeGreaterThan((int) activated);
            assertThat(books.number("select count(*) from webhook where failing_since is not null and id in (?, ?)", well.id(), moody.id())).isZero();
        }
    }

    @Test
    @DisplayName("W1 what is rolled back is told to nobody")
    void whatIsRolledBackIsToldToNobody() {
        try (var told = Told.of(management, books, Receiver.start(), "order.created", "license.created")) {
            var tag = UUID.randomUUID().toString();
            assertThat(order("taken-" + tag, List.of("TAKEN-" + tag)).status()).isEqualTo(201);

            var answers = Crowd.of(CALLERS, i -> i % 2 == 0 ? order("good-" + i + "-" + tag, List.of("NEW-" + i + "-" + tag))
                    : order("bad-" + i + "-" + tag, List.of("NEW-" + i + "-" + tag, "TAKEN-" + tag)));
            told.awaitsAll();

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(CALLERS / 2);
            assertThat(told.receiver().delivered()).hasSize(CALLERS + 2);
            assertThat(told.receiver().like(each -> each.event().equals("order.created")).map(each -> each.json().path("data").path("order_store_id").asText()))
                    .noneMatch(id -> id.startsWith("bad-")).doesNotHaveDuplicates().hasSize(CALLERS / 2 + 1);
            assertThat(books.number("select count(*) from webhook_event where content like ?", "%bad-%" + tag + "%")).isZero();
        }
    }

    private Answer order(String id, List<String> keys) {
        var licenses = keys.stream().map(key -> aLicense().withKey(key).json()).toList();
        return management.post("orders/", Json.text(Map.of("id", id, "customer", Map.of("email", "customer@example.com"), "items",
                List.of(Map.of("product_code", Shop.PRODUCT, "licenses", licenses)))));
    }

    /** In trouble at first, then well again. */
    private static Receiver moody() {
        var count = new AtomicInteger();
        return Receiver.start().behaving(exchange -> behave(exchange, count.getAndIncrement()));
    }

    private static void behave(HttpExchange exchange, int number) throws IOException {
        if (number >= MOODS) {
            exchange.sendResponseHeaders(204, -1);
        } else if (number == AFTER_THE_END) {
            // By then the sender has given it up, and counts it as not taken.
            LockSupport.parkNanos(TOO_LATE_NANOS);
            exchange.sendResponseHeaders(200, -1);
        } else {
            switch (number % 6) {
                case 0 -> exchange.sendResponseHeaders(500, -1);
                case 1 -> exchange.close();
                case 2 -> sleep(exchange);
                case 3 -> exchange.sendResponseHeaders(302, -1);
                case 4 -> exchange.sendResponseHeaders(410, -1);
                default -> promiseMore(exchange);
            }
        }
    }

    private static void sleep(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(LATE_NANOS);
        exchange.sendResponseHeaders(200, -1);
    }

    /** Says that it took it, announces a body and hangs up in the middle of it. */
    private static void promiseMore(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write("{\"accepted\":".getBytes());
        exchange.getResponseBody().flush();
    }
}
