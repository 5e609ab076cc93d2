package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a license ends (§5, "Types"): fixed dates, durations and trials from the first activation, grace. */
class LicenseEndIT extends Scene {

    @ParameterizedTest
    @CsvSource({"35d, 35, DAYS", "4m, 4, MONTHS", "2y, 2, YEARS"})
    void givenADuration_whenTheFirstMachineActivates_thenTheEndIsSetAndASecondMachineDoesNotMoveIt(String text, int amount, ChronoUnit unit) {
        var license = vendor.issues(aLicense().withSeats(2).ofType("time-limited").with("valid_duration", text));
        assertThat(license.issued().path("validity_period").isNull()).isTrue();

        var first = accepted(aMachineWith(license).activates());
        var second = accepted(aMachineWith(license).activates());

        assertThat(end(first)).isCloseTo(OffsetDateTime.now(UTC).plus(amount, unit).toInstant(), within(1, ChronoUnit.MINUTES));
        assertThat(second.path("validity_period")).isEqualTo(first.path("validity_period"));
        assertThat(vendor.sees(license).path("validity_period")).isEqualTo(first.path("validity_period"));
        assertThat(vendor.sees(license).path("valid_duration").asText()).isEqualTo(text);
    }

    @Test
    void givenADurationAndAFixedEnd_whenAMachineActivates_thenTheFixedEndStays() {
        var license = vendor.issues(aLicense().ofType("time-limited").with("valid_duration", "35d").with("validity_period", "2040-02-29"));

        var answer = accepted(aMachineWith(license).activates());

        assertThat(answer.path("validity_period").asText()).isEqualTo("2040-02-29T00:00:00.000Z");
    }

    @Test
    void givenATrial_whenTheFirstMachineActivates_thenItEndsAfterTheTrialDays() {
        var license = vendor.issues(aLicense().with("is_trial", true).with("trial_days", 14));

        var answer = accepted(aMachineWith(license).activates());

        assertThat(answer.path("is_trial").asBoolean()).isTrue();
        assertThat(end(answer)).isCloseTo(Instant.now().plus(14, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void givenATrialThatIsOver_whenItsMachineChecksOrAnotherActivates_thenItShowsAsExpiredAndTakesNobodyElse() {
        var license = vendor.issues(aLicense().withSeats(2).with("is_trial", true).with("trial_days", 14));
        var machine = anActiveMachineWith(license);
        vendor.changes(license, "validity_period", "2020-01-01");

        assertThat(accepted(machine.checks()).path("is_expired").asBoolean()).isTrue();
        refused("license_expired", aMachineWith(license).activates());
    }

    @Test
    void givenAPerpetualLicenseWithADate_whenThatDateHasPassed_thenItDoesNotEnd() {
        var license = vendor.issues(aLicense().with("validity_period", "2020-01-01"));

        var answer = accepted(aMachineWith(license).activates());

        assertThat(answer.path("is_expired").asBoolean()).isFalse();
    }

    @Test
    void givenAnExtendedLicense_whenAMachineThatWasRefusedActivatesAgain_thenItMay() {
        var license = vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2020-01-01T00:00:00.000Z"));
        var machine = aMachineWith(license);
        refused("license_expired", machine.activates());

        vendor.changes(license, "validity_period", "2090-06-15T10:20:30.456Z");

        assertThat(accepted(machine.activates()).path("validity_period").asText()).isEqualTo("2090-06-15T10:20:30.456Z");
    }

    @Test
    void givenASubscriptionInItsHoursOfGrace_whenAMachineActivates_thenItMayAndAfterThemItMayNot() {
        var endedAnHourAgo = Instant.now().minus(1, ChronoUnit.HOURS).toString();
        var subscription = aLicense().ofType("subscription").with("validity_period", endedAnHourAgo).with("grace_period", 2);

        var inGrace = accepted(aMachineWith(vendor.issues(subscription.with("allow_grace_period", true))).activates());
        assertThat(inGrace.path("is_expired").asBoolean()).isFalse();
        assertThat(inGrace.path("grace_period").asInt()).isEqualTo(2);

        mustBeOver(subscription.with("allow_grace_period", false));
        mustBeOver(subscription.with("allow_grace_period", true).with("grace_period", 1));
    }

    @Test
    void givenATimeLimitedLicense_whenItHasEnded_thenHoursOfGraceDoNotHelp() {
        mustBeOver(aLicense().ofType("time-limited").with("validity_period", Instant.now().minus(1, ChronoUnit.HOURS).toString())
                .with("allow_grace_period", true).with("grace_period", 24));
    }

    @Test
    void givenAnExpiredLicense_whenItsMachineChecksAndGivesTheSeatBack_thenBothMay() {
        var license = vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2090-01-01"));
        var machine = anActiveMachineWith(license);
        vendor.changes(license, "validity_period", "2020-01-01");

        var checked = accepted(machine.checks());

        assertThat(checked.path("is_expired").asBoolean()).isTrue();
        assertThat(checked.path("license_active").asBoolean()).isTrue();
        assertThat(machine.deactivates().body()).isEqualTo("license_deactivated");
        assertThat(counts.activeDevices(license)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999y", "99999m"})
    void givenADurationBeyondTheCalendar_whenAMachineActivates_thenTheEndIsADateThatClientsCanRead(String text) {
        var license = vendor.issues(aLicense().ofType("time-limited").with("valid_duration", text));

        var answer = accepted(aMachineWith(license).activates());

        assertThat(answer.path("validity_period").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(answer.path("is_expired").asBoolean()).isFalse();
    }

    private void mustBeOver(LicenseWish wish) {
        refused("license_expired", aMachineWith(vendor.issues(wish)).activates());
    }

    private static Instant end(JsonNode license) {
        return Instant.parse(license.path("validity_period").asText());
    }
}
