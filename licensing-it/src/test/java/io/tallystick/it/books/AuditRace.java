package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.tallystick.client.audit.AuditCommand;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many write, every node seals. */
abstract class AuditRace extends Race {

    private static final int CALLERS = 12;
    private static final int CALLS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);

    @Test
    @DisplayName("T7 while many write, every line is sealed once, and the chain is proven")
    void everyLineIsSealedOnce(TallystickServer running) {
        long before = lines();

        var answers = Crowd.inTurns(CALLERS, CALLS, random -> management.post("customers", "{\"email\":\"" + UUID.randomUUID() + "@example.org\"}"));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(lines()).isGreaterThanOrEqualTo(before + CALLERS * CALLS);
        var until = Instant.now().plus(PATIENCE);
        while (books.number("select count(*) from audit_entry where chain_position is null") > 0) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(LOOK.toNanos());
        }
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(new AuditCommand(Map.of(), out, out).run("verify", "--server", running.uri().toString(), "--management-key", Acme.MANAGEMENT_KEY))
                .as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(books.number("select count(*) from audit_checkpoint")).isPositive();
    }

    private long lines() {
        return books.number("select count(*) from audit_entry");
    }
}
