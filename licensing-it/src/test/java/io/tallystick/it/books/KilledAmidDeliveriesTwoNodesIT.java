package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.NoAnswerException;
import io.tallystick.it.server.Receiver;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F5, F16: of two nodes that deliver, one is killed in the middle of activations and deliveries. */
class KilledAmidDeliveriesTwoNodesIT {

    private static final int DEVICES = 600;
    private static final int CALLERS = 12;
    private static final int TOLD_BEFORE_THE_END = 40;
    private static final long SLOW_NANOS = 50_000_000L;
    private static final long QUIET_NANOS = 3_000_000_000L;
    /** Four lanes of the node that was killed. */
    private static final int MOST_IN_HAND = 4;

    private final TallystickServer survivor = TallystickServer.startAsAcme(TallystickServer.newFolder("deliverer-"));
    private final TallystickServer victim = survivor.startBeside(TallystickServer.newFolder("killed-deliverer-"));

    @AfterEach
    void stop() {
        victim.stop();
        survivor.stop();
    }

    @Test
    @DisplayName("W1 W3 W4 when a node is killed amid deliveries, nothing is lost, and no more than it had in hand comes twice")
    void whenANodeIsKilledNothingIsLost() throws InterruptedException {
        var management = ManagementApi.ofAcme(survivor.uri());
        try (var books = survivor.books(); var told = Told.of(management, books, slow(), "license.activated")) {
            var license = Shop.of(management).sells(aLicense());

            long answered = activateAndKill(license, told);
            settle(told);
            long left = told.deliveries("WAITING");
            letTheTimeOfTheKilledNodePass(told);
            told.awaitsAll();

            long active = books.number("select count(*) from device where license_id = ? and active", license.id());
            assertThat(active).isBetween(answered, (long) DEVICES);
            assertThat(books.number("select count(*) from webhook_event where license_id = ?", license.id())).isEqualTo(active);
            assertThat(told.ids()).hasSize((int) active);
            assertThat(told.deliveries("DELIVERED")).isEqualTo(active);
            told.mustBeGenuine();
            assertThat(left).as("what the killed node had in hand").isLessThanOrEqualTo(MOST_IN_HAND);
            assertThat(told.receiver().delivered().size() - active).as("what came twice").isBetween(0L, left);
            assertThat(survivor.failuresSince(0)).isEmpty();
        }
    }

    /** @return how many activations were answered */
    private long activateAndKill(Sold license, Told told) throws InterruptedException {
        var api = LicenseApi.ofAcme(survivor.uri(), victim.uri());
        var answered = new AtomicLong();
        var pool = Executors.newFixedThreadPool(CALLERS);
        IntStream.range(0, DEVICES).forEach(i -> pool.execute(() -> {
            try {
                if (license.machine(api, "machine-" + i).activate().status() == 200) {
                    answered.incrementAndGet();
                }
            } catch (NoAnswerException theNodeIsGone) {
                // Whether it was booked, the database tells.
                return;
            }
        }));
        pool.shutdown();
        while (told.receiver().delivered().size() < TOLD_BEFORE_THE_END) {
            LockSupport.parkNanos(1_000_000);
        }
        victim.kill();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return answered.get();
    }

    /** Until the survivor has delivered all that it may: what waits longer, the killed node had in hand. */
    private static void settle(Told told) {
        long last = told.receiver().delivered().size();
        LockSupport.parkNanos(QUIET_NANOS);
        while (told.receiver().delivered().size() > last) {
            last = told.receiver().delivered().size();
            LockSupport.parkNanos(QUIET_NANOS);
        }
    }

    private static void letTheTimeOfTheKilledNodePass(Told told) {
        told.books().change("update webhook_delivery set next_attempt_at = created_at where webhook_id = ? and state = 'WAITING'", told.id());
    }

    private static Receiver slow() {
        return Receiver.start().behaving(exchange -> {
            LockSupport.parkNanos(SLOW_NANOS);
            exchange.sendResponseHeaders(204, -1);
        });
    }
}
