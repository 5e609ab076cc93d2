package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.NoAnswerException;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SIGKILL amid orders under an Idempotency-Key each: a client that asks again gets its licenses, issued once. */
class KilledAmidOrdersIT {

    private static final int ORDERS = 400;
    private static final int CALLERS = 16;
    private static final int ANSWERS_BEFORE_THE_END = 150;

    private final Map<Integer, Answer> answered = new ConcurrentHashMap<>();
    private TallystickServer server;

    @BeforeEach
    void aServerWithAProduct() throws IOException {
        var parent = Files.createDirectories(Path.of("target", "servers"));
        server = TallystickServer.startAsAcme(Files.createTempDirectory(parent, "orders-"));
        Shop.of(ManagementApi.ofAcme(server.uri()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("A6 orders that are sent again after a kill issue their licenses once, and those that were answered answer the same")
    void ordersThatAreSentAgainAfterAKillIssueTheirLicensesOnce() throws InterruptedException {
        killAmidTheOrders();
        var before = Map.copyOf(answered);
        server.start();

        Crowd.all(CALLERS, IntStream.range(0, ORDERS).mapToObj(i -> (Callable<Answer>) () -> {
            var answer = Crowd.untilAnswered(() -> order(i));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            answered.put(i, answer);
            return answer;
        }).toList());

        assertThat(before).allSatisfy((i, answer) -> assertThat(answered.get(i).bytes()).isEqualTo(answer.bytes()));
        try (var books = server.books()) {
            assertThat(books.number("select count(*) from customer_order")).isEqualTo(ORDERS);
            assertThat(books.number("select count(*) from license")).isEqualTo(ORDERS);
            assertThat(books.number("select count(*) from idempotency_record where state = 'ANSWERED'")).isEqualTo(ORDERS);
            BalancedBooks.assertBalanced(books);
        }
    }

    private void killAmidTheOrders() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(CALLERS);
        IntStream.range(0, ORDERS).forEach(i -> pool.execute(() -> orderUnlessNobodyAnswers(i)));
        pool.shutdown();
        while (answered.size() < ANSWERS_BEFORE_THE_END) {
            Thread.sleep(1);
        }
        server.kill();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(answered).hasSizeLessThan(ORDERS);
    }

    private void orderUnlessNobodyAnswers(int number) {
        try {
            answered.put(number, order(number));
        } catch (NoAnswerException killed) {
            // It may have been issued or not; that is what is asked afterwards.
        }
    }

    private Answer order(int number) {
        var management = ManagementApi.ofAcme(server.uri()).withHeader("Idempotency-Key", "order-" + number);
        return new Shop(management).order("order-" + number, "customer@example.com", aLicense());
    }
}
