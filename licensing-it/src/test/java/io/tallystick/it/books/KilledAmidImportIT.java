package io.tallystick.it.books;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SIGKILL amid an import, and amid the sealing of what it writes. */
class KilledAmidImportIT {

    private static final int ROWS = 1500;
    private static final int ROWS_BEFORE_THE_END = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    private TallystickServer server;

    @BeforeEach
    void aServerWithAProduct() {
        server = TallystickServer.startAsAcme(TallystickServer.newFolder("import-"));
        vendor().post("products/", "{\"product_name\":\"Imported\",\"short_code\":\"IMPORTED\",\"authorization_method\":\"license-key\"}");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("X2 T7 an import goes on behind the rows that were booked before a kill, and every line of the audit is sealed once")
    void anImportGoesOnAfterAKill() {
        var file = IntStream.range(0, ROWS).mapToObj(i -> "c" + i % 20 + "@example.org,IMPORTED\n").collect(Collectors.joining("", "customer_email,product_code\n", ""));
        var id = vendor().send("POST", "imports?kind=licenses", "text/csv", file.getBytes(UTF_8)).json().path("id").asLong();
        waitUntil(id, job -> job.path("done").asInt() >= ROWS_BEFORE_THE_END);

        server.kill();
        server.start();
        assertThat(job(id).path("state").asText()).isEqualTo("running");
        try (var books = server.books()) {
            // The minute that a dead node keeps its hand on a job.
            books.change("update import_job set lease_ends_at = created_at where id = ?", id);
            var done = waitUntil(id, job -> job.path("state").asText().equals("done"));

            assertThat(done.path("refused").asInt()).isZero();
            assertThat(books.number("select count(*) from license")).isEqualTo(ROWS);
            assertThat(books.number("select count(*) from customer_order")).isEqualTo(ROWS);
            BalancedBooks.assertBalanced(books);
        }
    }

    private JsonNode waitUntil(long id, Predicate<JsonNode> reached) {
        var until = Instant.now().plus(PATIENCE);
        var job = job(id);
        while (!reached.test(job)) {
            assertThat(Instant.now()).as(job.toString()).isBefore(until);
            LockSupport.parkNanos(LOOK.toNanos());
            job = job(id);
        }
        return job;
    }

    /** A server that was started again listens elsewhere. */
    private ManagementApi vendor() {
        return ManagementApi.ofAcme(server.uri());
    }

    private JsonNode job(long id) {
        var answer = vendor().get("imports/" + id);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}
