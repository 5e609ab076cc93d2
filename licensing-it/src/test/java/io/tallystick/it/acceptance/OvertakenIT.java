package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A node that stood still for longer than its lease, in the middle of a call. */
class OvertakenIT extends Scene {

    private static final String RUNNING = "select count(*) from idempotency_record where idempotency_key = ? and state = 'RUNNING'";

    private final String key = UUID.randomUUID().toString();

    @Test
    @DisplayName("A6 whoever was overtaken while it worked books nothing, and says so")
    void givenACallThatStandsStill_whenSomebodyElseTakesItOver_thenItBooksNothing() throws Exception {
        var license = vendor.issues(aLicense().withUnits(10));
        var plain = anActiveMachineWith(license);
        var machine = plain.calling(api.withHeader("Idempotency-Key", key));

        try (var database = Database.of(server)) {
            database.changes("update license set metadata = metadata where id = ?", license.id());
            var answer = CompletableFuture.supplyAsync(() -> machine.uses(3));
            awaitTheWork();
            Database.change(server, "update idempotency_record set owner = 'somebody else' where idempotency_key = ?", key);
            database.commit();

            refused(409, "idempotency_key_in_use", answer.get());
        }
        assertThat(counts.total(license)).isZero();
        assertThat(counts.ledgerRows(license)).isZero();

        Database.change(server, "update idempotency_record set lease_ends_at = current_timestamp - interval '1' second where idempotency_key = ?", key);
        accepted(machine.uses(3));
        assertThat(counts.total(license)).isEqualTo(3);
        mustBalance(license);
    }

    private void awaitTheWork() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (books.number(RUNNING, key) == 0) {
            assertThat(System.nanoTime()).as("the call is worked on").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
