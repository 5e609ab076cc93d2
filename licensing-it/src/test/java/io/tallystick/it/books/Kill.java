package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F5: SIGKILL in the middle of everything. What was answered is there; what is asked again counts once. */
abstract class Kill {

    private static final int JOURNEYS = 334;
    private static final int CALLERS = 16;
    private static final long CALLS_BEFORE_THE_END = 900;

    private List<Journey> journeys;

    /** Where all go, before the kill. */
    abstract List<TallystickServer> nodes();

    /** Ends one of them without warning. */
    abstract void kill();

    /** @return what answers now */
    abstract TallystickServer recover();

    @BeforeEach
    void licenses() {
        var shop = Shop.of(ManagementApi.ofAcme(nodes().get(0).uri()));
        var licenses = IntStream.range(0, 4).mapToObj(i -> shop.sells(aLicense())).toList();
        journeys = IntStream.range(0, JOURNEYS).mapToObj(i -> new Journey(licenses.get(i % licenses.size()), i)).toList();
    }

    @AfterEach
    void stop() {
        nodes().forEach(TallystickServer::stop);
    }

    @Test
    @DisplayName("T1 K1 what was answered before the kill is there, with its trail, and what is asked again counts once")
    void whatWasAnsweredBeforeTheKillIsThereAndWhatIsAskedAgainCountsOnce() throws InterruptedException {
        killAmidTheCalls();
        var server = recover();
        var api = LicenseApi.ofAcme(server.uri());

        try (var books = server.books()) {
            BalancedBooks.assertBalanced(books);
            assertThat(journeys).allSatisfy(journey -> journey.assertThatAnsweredStepsAreBooked(books));
            everybody(journey -> journey.askAgain(api));
            BalancedBooks.assertBalanced(books);
            assertThat(journeys).allSatisfy(journey -> journey.assertThatAnsweredStepsAreBooked(books));
            everybody(journey -> journey.goOn(api));
            assertThatEveryStepCountedOnce(books);
        }
        assertThat(server.failuresSince(0)).isEmpty();
    }

    private void killAmidTheCalls() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(CALLERS);
        var api = LicenseApi.ofAcme(nodes().stream().map(TallystickServer::uri).toArray(URI[]::new));
        journeys.forEach(journey -> pool.execute(() -> journey.goUntilNobodyAnswers(api)));
        pool.shutdown();
        while (answered() < CALLS_BEFORE_THE_END) {
            Thread.sleep(1);
        }
        kill();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(answered()).isLessThan((long) JOURNEYS * Journey.STEPS);
    }

    private long answered() {
        return journeys.stream().mapToLong(Journey::answered).sum();
    }

    private void everybody(Consumer<Journey> walk) {
        Crowd.all(CALLERS, journeys.stream().map(journey -> (Callable<Journey>) () -> {
            walk.accept(journey);
            return journey;
        }).toList());
    }

    private void assertThatEveryStepCountedOnce(Books books) {
        BalancedBooks.assertBalanced(books);
        assertThat(answered()).isEqualTo((long) JOURNEYS * Journey.STEPS);
        assertThat(books.number("select sum(total_consumptions) from license")).isEqualTo((long) JOURNEYS * Journey.UNITS);
        assertThat(books.number("select sum(total_consumptions) from license_feature")).isEqualTo((long) JOURNEYS * Journey.FEATURE_UNITS);
        assertThat(books.number("select count(*) from consumption_entry")).isEqualTo((long) JOURNEYS * Journey.ENTRIES);
        assertThat(books.number("select count(*) from device")).isEqualTo(2L * JOURNEYS);
        assertThat(books.number("select sum(times_activated) from license")).isZero();
    }
}
