package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.EmptyCall;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the contract that changes something knows the header {@code Idempotency-Key}: none can be forgotten. */
class EveryChangeIsAnsweredOnceIT extends Scene {

    private static final String ROW = " where idempotency_key = ?";

    @TestFactory
    @DisplayName("A6 every operation repeats its first answer, a refusal too")
    Stream<DynamicTest> givenAnAnswer_whenTheSameCallComesAgain_thenItGetsTheFirstAnswer() {
        return eachChanging(operation -> {
            var key = UUID.randomUUID().toString();
            var first = call(operation, key, "{}");
            assertThat(first.status()).as(first.toString()).isBetween(200, 404);
            assertThat(first.header("Idempotency-Replayed")).isEmpty();

            var again = call(operation, key, "{}");

            assertThat(again.toString()).isEqualTo(first.toString());
            assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        });
    }

    @TestFactory
    @DisplayName("A6 every operation refuses another call under a key that was used")
    Stream<DynamicTest> givenAKeyThatWasUsed_whenAnotherCallCarriesIt_thenItIsRefused() {
        return eachChanging(operation -> {
            var key = UUID.randomUUID().toString();
            call(operation, key, "{}");

            refused(422, "idempotency_key_reused", call(operation, key, "{\"x\":1}"));
        });
    }

    @TestFactory
    @DisplayName("A6 while a call is worked on the same call waits outside, and it is taken over when nobody works on it any more")
    Stream<DynamicTest> givenACallThatIsWorkedOn_whenTheSameCallComes_thenItIsRefusedUntilTheLeaseEnds() {
        return eachChanging(operation -> {
            var key = UUID.randomUUID().toString();
            var first = call(operation, key, "{}");
            change("update idempotency_record set state = 'RUNNING', sealed_answer = null, lease_ends_at = current_timestamp + interval '1' hour" + ROW, key);

            refused(409, "idempotency_key_in_use", call(operation, key, "{}"));
            change("update idempotency_record set lease_ends_at = current_timestamp - interval '1' second" + ROW, key);

            var heir = call(operation, key, "{}");
            assertThat(heir.toString()).isEqualTo(first.toString());
            assertThat(heir.header("Idempotency-Replayed")).isEmpty();
            assertThat(call(operation, key, "{}").header("Idempotency-Replayed")).isEqualTo("true");
        });
    }

    @TestFactory
    @DisplayName("A6 every operation refuses a key that cannot be read, and a body that is too large to be known again")
    Stream<DynamicTest> givenAKeyOrABodyThatIsTooLarge_whenACallCarriesIt_thenItIsRefused() {
        return eachChanging(operation -> {
            refused("validation_error", call(operation, "x".repeat(201), "{}"));
            if (!operation.reads()) {
                refused(413, "payload_too_large", call(operation, UUID.randomUUID().toString(), "x".repeat(1_100_000)));
            }
        });
    }

    private static Stream<DynamicTest> eachChanging(Consumer<EmptyCall> test) {
        return EmptyCall.changing().stream().map(operation -> dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    private Answer call(EmptyCall operation, String key, String body) {
        return operation.send(api.withHeader("Idempotency-Key", key), management.withHeader("Idempotency-Key", key), body);
    }

    private void change(String sql, String key) {
        Database.change(server, sql, key);
    }
}
