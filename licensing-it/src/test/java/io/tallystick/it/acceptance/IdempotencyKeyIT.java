package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The header {@code Idempotency-Key} of both consumption calls (§3.9): a retry is not a second booking. */
class IdempotencyKeyIT extends Scene {

    @Test
    @DisplayName("K2 A6 the same request under the same key is counted once and answered as before")
    void givenABooking_whenTheSameRequestComesAgain_thenItGetsTheFirstAnswerAndIsCountedOnce() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = repeatable(anActiveMachineWith(license));
        var first = machine.uses(3);
        accepted(first);

        var again = machine.uses(3);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("LicenseSignature")).isEqualTo(first.header("LicenseSignature"));
        mustStandAt(3, 1, license);
    }

    @Test
    void givenABookingAndAnotherAfterIt_whenTheFirstIsRepeated_thenItStillGetsTheFirstAnswer() {
        var license = vendor.issues(aLicense().withUnits(10));
        var plain = anActiveMachineWith(license);
        var machine = repeatable(plain);
        var first = accepted(machine.uses(3));
        accepted(plain.uses(5));

        assertThat(accepted(machine.uses(3))).isEqualTo(first);

        mustStandAt(8, 2, license);
    }

    @Test
    void givenTheWholeQuotaUsed_whenTheBookingIsRepeated_thenItIsNotRefused() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = repeatable(anActiveMachineWith(license));
        accepted(machine.uses(10));

        accepted(machine.uses(10));

        mustStandAt(10, 1, license);
    }

    @Test
    void givenABookingOfAFeature_whenTheSameRequestComesAgain_thenItIsCountedOnce() {
        var license = vendor.issues(aLicense());
        var machine = repeatable(anActiveMachineWith(license));

        var first = accepted(machine.usesFeature("export", 3));
        assertThat(accepted(machine.usesFeature("export", 3))).isEqualTo(first);

        assertThat(counts.total(license, "export")).isEqualTo(3);
        assertThat(counts.ledgerRows(license)).isEqualTo(1);
    }

    @Test
    void givenAKeyThatWasUsed_whenAnotherRequestCarriesIt_thenItIsRefused() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = repeatable(anActiveMachineWith(license));
        accepted(machine.uses(3));

        mustBookNothing(422, "idempotency_key_reused", () -> machine.uses(4));
        mustBookNothing(422, "idempotency_key_reused", () -> machine.usesFeature("export", 3));

        mustStandAt(3, 1, license);
    }

    @Test
    @DisplayName("A6 a refusal is a first answer, too: a new attempt takes a new key")
    void givenARefusedBooking_whenTheVendorGrantsMore_thenTheSameRequestIsStillRefused_andOneWithANewKeyIsBooked() {
        var license = vendor.issues(aLicense().withUnits(2));
        var plain = anActiveMachineWith(license);
        var machine = repeatable(plain);
        var first = mustBookNothing("license_not_enough_consumptions", () -> machine.uses(3));

        vendor.changes(license, "max_consumptions", 3);
        assertThat(mustBookNothing("license_not_enough_consumptions", () -> machine.uses(3)).body()).isEqualTo(first.body());
        accepted(repeatable(plain).uses(3));

        mustStandAt(3, 1, license);
    }

    @Test
    void givenABookingWhoseAnswerWasLost_whenTheMachineHasGivenItsSeatBack_thenTheRepetitionStillGetsTheAnswer() {
        var license = vendor.issues(aLicense().withUnits(10));
        var plain = anActiveMachineWith(license);
        var machine = repeatable(plain);
        var first = accepted(machine.uses(3));
        acceptedWith("license_deactivated", plain.deactivates());

        assertThat(accepted(machine.uses(3))).isEqualTo(first);
        mustStandAt(3, 1, license);
    }

    @Test
    void givenNoKey_whenTheSameRequestComesTwice_thenItIsCountedTwice() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = anActiveMachineWith(license);

        accepted(machine.uses(3));
        accepted(machine.uses(3));

        mustStandAt(6, 2, license);
    }

    @Test
    void givenAKeyOfAnyText_whenItIsTooLongItIsRefused_andElseItIsKept() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = anActiveMachineWith(license);
        var longest = UUID.randomUUID() + "x".repeat(164);

        mustBookNothing("validation_error", () -> withKey(machine, longest + "x").uses(1));
        accepted(withKey(machine, longest).uses(1));
        accepted(withKey(machine, longest).uses(1));

        mustStandAt(1, 1, license);
    }

    private static Machine repeatable(Machine machine) {
        return withKey(machine, UUID.randomUUID().toString());
    }

    private static Machine withKey(Machine machine, String key) {
        return machine.calling(machine.api().withHeader("Idempotency-Key", key));
    }

    private void mustStandAt(long units, long rows, IssuedLicense license) {
        assertThat(counts.total(license)).isEqualTo(units);
        assertThat(counts.ledgerRows(license)).isEqualTo(rows);
        mustBalance(license);
    }
}
