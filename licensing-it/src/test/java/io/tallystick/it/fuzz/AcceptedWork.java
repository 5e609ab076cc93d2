package io.tallystick.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Books;

/** Holds the rows that there are more against the calls that were accepted: each made as many as it may, or fewer. */
final class AcceptedWork {

    /** Rows by the operations that make them. */
    private static final Map<String, String> ROWS = Map.of(
            "select count(*) from product", "POST /api/v1/products",
            "select count(*) from api_key", "POST /api/v1/api_keys",
            "select count(*) from device", "POST /api/v4/(activate.*|add_.*|floating.*)|GET /api/v4/check.*",
            "select count(*) from consumption_entry where source = 'ONLINE'", "POST /api/v4/add_.*consumption",
            "select count(distinct booking_key) from consumption_entry where source = 'OFFLINE'", "POST /api/v4/deactivate_.*offline",
            "select count(*) from audit_entry where event = 'device.activated'", "POST /api/v4/activate.*",
            "select count(*) from customer_order", "POST /api/v1/orders|GET /api/v4/trial_key");

    private final Books books;
    private final Map<String, Long> before = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> accepted = new ConcurrentHashMap<>();

    record Exchange(OddRequest request, Answer answer) {

        @Override
        public String toString() {
            return request + "\n" + answer;
        }
    }

    AcceptedWork(Books books) {
        this.books = books;
        ROWS.keySet().forEach(rows -> before.put(rows, books.number(rows)));
    }

    void add(Exchange exchange) {
        if (exchange.answer().status() < 300) {
            accepted.computeIfAbsent(exchange.request().operation().toString(), name -> new AtomicLong()).addAndGet(licenses(exchange.answer()));
        }
    }

    /** A bundle is several at once. */
    private static int licenses(Answer answer) {
        var several = answer.body().startsWith("[") ? answer.json().size()
                : answer.body().startsWith("{") ? answer.json().path("licenses").size() : 1;
        return Math.max(1, several);
    }

    void assertThatNothingElseIsBooked() {
        assertThat(accepted).containsKeys("POST /api/v4/activate_license", "POST /api/v4/add_consumption", "POST /api/v1/orders");
        ROWS.forEach((rows, operations) -> {
            long calls = accepted.entrySet().stream().filter(call -> call.getKey().matches(operations)).mapToLong(call -> call.getValue().get()).sum();
            assertThat(books.number(rows) - before.get(rows)).as(rows + ", against accepted " + operations).isBetween(0L, calls);
        });
    }
}
