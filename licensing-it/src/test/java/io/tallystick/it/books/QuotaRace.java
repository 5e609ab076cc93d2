package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F4: units under parallel consumption. */
abstract class QuotaRace extends Race {

    @Test
    @DisplayName("L5 K1 of four hundred units on a quota of a hundred exactly a hundred are accepted")
    void ofFourHundredUnitsOnAQuotaOfAHundredExactlyAHundredAreAccepted() {
        var machine = activeMachine(aLicense().withUnits(100));

        var answers = Crowd.of(400, i -> machine.consume(1));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 100L, "400 license_not_enough_consumptions", 300L));
        assertThat(total(machine.license())).isEqualTo(100);
        assertThat(ledger(machine.license())).isEqualTo(100);
    }

    @Test
    void ofFourHundredUnitsOfAFeatureWithAHundredExactlyAHundredAreAccepted() {
        var machine = activeMachine(aLicense().withFeatureUnits(100));

        var answers = Crowd.of(400, i -> machine.consumeFeature(1));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 100L, "400 feature_not_enough_consumptions", 300L));
        assertThat(featureTotal(machine.license())).isEqualTo(100);
        assertThat(featureLedger(machine.license())).isEqualTo(100);
    }

    @Test
    void theOverageIsAsExactAsTheQuota() {
        var machine = activeMachine(aLicense().withUnits(30).withOverages(12));

        var answers = Crowd.of(60, i -> machine.consume(3));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 14L, "400 license_not_enough_consumptions", 46L));
        assertThat(total(machine.license())).isEqualTo(42);
    }

    @Test
    void unitsThatAreGivenBackAtTheSameTimeNeverTakeTheTotalBelowZero() {
        var machine = activeMachine(aLicense().withUnits(1000).withUnitsThatMayBeGivenBack());
        machine.consume(10);

        var answers = Crowd.of(60, i -> machine.consume(-1));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 10L, "400 negative_consumptions_not_allowed", 50L));
        assertThat(total(machine.license())).isZero();
    }

    @Test
    @DisplayName("K2 A6 a hundred calls with one Idempotency-Key count one unit and get one answer")
    void aHundredCallsWithOneIdempotencyKeyCountOneUnitAndGetOneAnswer() {
        var machine = activeMachine(aLicense().withUnits(100));
        var key = UUID.randomUUID().toString();

        var answers = Crowd.of(100, i -> machine.consume(1, key));

        mustHaveOneAnswer(answers);
        assertThat(total(machine.license())).isEqualTo(1);
        assertThat(books.number("select count(*) from consumption_entry where booking_key = ?", key)).isEqualTo(1);
    }

    @Test
    void aHundredCallsForAFeatureWithOneIdempotencyKeyCountOneUnit() {
        var machine = activeMachine(aLicense());
        var key = UUID.randomUUID().toString();

        var answers = Crowd.of(100, i -> machine.consumeFeature(1, key));

        mustHaveOneAnswer(answers);
        assertThat(featureTotal(machine.license())).isEqualTo(1);
    }

    @Test
    void oneKeyOnTwoLicensesAtTheSameMomentCountsOnOneOfThem() {
        for (int round = 0; round < 20; round++) {
            var left = activeMachine(aLicense());
            var right = activeMachine(aLicense());
            var key = UUID.randomUUID().toString();

            var answers = Crowd.of(8, i -> (i % 2 == 0 ? left : right).consume(1, key));

            assertThat(total(left.license()) + total(right.license())).isEqualTo(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeBetween(1, 4);
            assertThat(answers).allMatch(answer -> answer.status() < 500);
        }
    }

    /** Whoever came while somebody worked is told so; all others get the same answer. */
    private static void mustHaveOneAnswer(List<Answer> answers) {
        assertThat(Crowd.tally(answers).keySet()).contains("200").isSubsetOf("200", "409 idempotency_key_in_use");
        assertThat(answers).filteredOn(answer -> answer.status() == 200).map(Answer::body).containsOnly(
                answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow().body());
    }

    private Machine activeMachine(Grant grant) {
        var machine = shop.sells(grant).machine(api, "machine");
        assertThat(machine.activate().status()).isEqualTo(200);
        return machine;
    }
}
