package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A hundred times the same call under one key at the same moment: it happens once, and nobody hears anything else. */
abstract class OnceRace extends Race {

    private static final int CALLERS = 100;

    private final String key = UUID.randomUUID().toString();

    @Test
    @DisplayName("A6 a hundred activations under one Idempotency-Key take one seat and get one answer")
    void aHundredActivationsUnderOneKeyTakeOneSeat() {
        var license = shop.sells(aLicense());
        var machine = license.machine(api.withHeader("Idempotency-Key", key), "machine");

        mustHappenOnce(200, machine::activate);

        assertThat(activeDevices(license)).isEqualTo(1);
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(told("device.activated", license)).isEqualTo(1);
    }

    @Test
    @DisplayName("A6 a hundred deactivations under one Idempotency-Key give one seat back")
    void aHundredDeactivationsUnderOneKeyGiveOneSeatBack() {
        var license = shop.sells(aLicense());
        assertThat(license.machine(api, "machine").activate().status()).isEqualTo(200);
        var machine = license.machine(api.withHeader("Idempotency-Key", key), "machine");

        mustHappenOnce(200, machine::deactivate);

        assertThat(seatsTaken(license)).isZero();
        assertThat(told("device.deactivated", license)).isEqualTo(1);
    }

    @Test
    @DisplayName("A6 a hundred orders under one Idempotency-Key issue one license, and everybody gets it")
    void aHundredOrdersUnderOneKeyIssueOneLicense() {
        var once = new Shop(management.withHeader("Idempotency-Key", key));

        mustHappenOnce(201, () -> once.order("once-" + key, "customer@example.com", aLicense()));

        assertThat(books.number("select count(*) from license l join customer_order o on o.id = l.order_id where o.order_store_id = ?",
                "once-" + key)).isEqualTo(1);
    }

    @Test
    @DisplayName("A6 a hundred files under one Idempotency-Key count once")
    void aHundredFilesUnderOneKeyCountOnce() {
        var license = shop.sells(aLicense());
        assertThat(license.machine(api, "machine").activate().status()).isEqualTo(200);
        var machine = license.machine(api.withHeader("Idempotency-Key", key), "machine");
        var file = machine.returnFile(UUID.randomUUID().toString(), 5, 2);

        mustHappenOnce(200, () -> machine.upload(file));

        assertThat(total(license)).isEqualTo(5);
        assertThat(featureTotal(license)).isEqualTo(2);
    }

    private void mustHappenOnce(int status, Supplier<Answer> call) {
        var answers = Crowd.of(CALLERS, i -> call.get());

        mustBeOneAnswer(status, answers);
        assertThat(call.get().body()).isEqualTo(firstOf(answers).body());
    }

    private static void mustBeOneAnswer(int status, List<Answer> answers) {
        assertThat(Crowd.tally(answers).keySet()).contains("" + status).isSubsetOf("" + status, "409 idempotency_key_in_use");
        assertThat(answers).filteredOn(answer -> answer.status() < 400).map(Answer::body).containsOnly(firstOf(answers).body());
        assertThat(answers).filteredOn(answer -> answer.status() < 400 && answer.header("Idempotency-Replayed").isEmpty()).hasSize(1);
    }

    private static Answer firstOf(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() < 400).findFirst().orElseThrow();
    }

    private long told(String event, Sold license) {
        return books.number("select count(*) from audit_entry where event = ? and license_id = ?", event, license.id());
    }
}
