package io.tallystick.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.tallystick.it.acceptance.fixture.Counts;
import io.tallystick.it.books.BalancedBooks;
import io.tallystick.it.contract.Document;
import io.tallystick.it.contract.Operation;
import io.tallystick.it.server.AcceptanceTest;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Odd requests for every operation of the contract, by the ten thousand, most of them with valid authorization: each is done or refused in the
 * contract's own words, and what was refused has booked nothing. {@code -Dfuzz.seed=…} repeats a run or begins another one.
 */
@AcceptanceTest
class OddRequestsIT {

    private static final long SEED = Long.getLong("fuzz.seed", 20_260_101);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final int WATCHED = 1_000;
    private static final int CALLERS = 6;
    private static final String AS_IT_WAS = "{\"name\":\"Acme\",\"oauth_required\":false,\"requests_per_minute\":null}";

    private final Document contract = Document.read();
    /** Without imports: what they book comes later, when other requests are counted. */
    private final List<Operation> operations = contract.operations().stream().filter(each -> !each.toString().equals("POST /api/v1/imports")).toList();
    private final Verdict verdict = new Verdict(contract);
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private TallystickServer server;
    private LicenseApi api;
    private ManagementApi management;
    private Books books;
    private Known known;
    private int quietUntilNow;

    @BeforeEach
    void enter(TallystickServer running, LicenseApi applications, ManagementApi vendor, Books rows) {
        server = running;
        api = applications;
        management = vendor;
        books = rows;
        known = new Known(vendor);
        quietUntilNow = running.log().length();
    }

    @AfterEach
    void theBooksAreBalancedAndTheLogIsQuiet() {
        System.out.println("odd requests, fuzz.seed=" + SEED + ": " + Verdict.tally(List.copyOf(statuses)));
        assertThat(complaints.stream().limit(20)).as("of " + complaints.size() + " complaints").isEmpty();
        assertThat(server.failuresSince(quietUntilNow)).isEmpty();
        BalancedBooks.assertBalanced(books);
    }

    @Test
    void givenOddRequestsOfManyCallers_whenTheyAreSent_thenEachIsDoneOrRefusedAndNothingElseIsBooked() throws InterruptedException {
        var accepted = new AcceptedWork(books);
        var pool = Executors.newFixedThreadPool(CALLERS);
        IntStream.range(0, REQUESTS).forEach(number -> pool.execute(() -> accepted.add(request(number))));
        pool.shutdown();

        assertThat(pool.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        accepted.assertThatNothingElseIsBooked();
        assertThat(statuses).hasSize(REQUESTS).filteredOn(status -> status < 300).hasSizeGreaterThan(REQUESTS / 10);
    }

    @Test
    void givenOddRequestsOfOneCaller_whenOneIsRefused_thenNoRowHasMoved() {
        var counts = new Counts(books);
        var before = new String[] {counts.everything()};
        IntStream.range(REQUESTS, REQUESTS + WATCHED).forEach(number -> {
            var exchange = request(number);
            var after = counts.everything();
            if (exchange.answer().status() >= 400 && !after.equals(before[0])) {
                complaints.add("booked although refused: " + exchange + "\nbefore: " + before[0] + "\nafter: " + after);
            }
            before[0] = after;
        });
    }

    private AcceptedWork.Exchange request(int number) {
        var dice = new Dice(SEED, number);
        var request = OddRequest.of(dice, operation(dice), known);
        Answer answer = request.sent(api, management);
        statuses.add(answer.status());
        var complaint = verdict.complaint(request, answer);
        if (!complaint.isEmpty()) {
            complaints.add(complaint + " to number " + number + ": " + request + "\n" + answer);
        }
        if (request.path().startsWith("/api/v1/company") && answer.status() == 200) {
            restored(management.patch("company", AS_IT_WAS));
        }
        return new AcceptedWork.Exchange(request, answer);
    }

    private void restored(Answer answer) {
        if (answer.status() >= 500) {
            complaints.add("the company is not as it was: " + answer);
        }
    }

    /** Every other one of the License API; what hashes a password slowly, and what locks everybody out, comes less often. */
    private Operation operation(Dice dice) {
        var operation = dice.of(operations);
        boolean rare = operation.bodies().values().stream().anyMatch(body -> body.contains("\"password\""))
                || operation.method().equals("POST") && operation.path().matches(".*/(disable|blacklist)")
                || operation.path().startsWith("/api/v1/") && dice.promille(500);
        return rare && !dice.promille(250) ? operation(dice) : operation;
    }
}
