package io.tallystick.catalog.boundary;

import static io.tallystick.catalog.boundary.LicenseType.CONSUMPTION;
import static io.tallystick.catalog.boundary.LicenseType.PERPETUAL;
import static io.tallystick.catalog.boundary.LicenseType.SUBSCRIPTION;
import static io.tallystick.catalog.boundary.LicenseType.TIME_LIMITED;
import static io.tallystick.fixture.ATerms.endingAt;
import static io.tallystick.fixture.ATerms.endingWithGrace;
import static io.tallystick.fixture.ATerms.startingAt;
import static io.tallystick.fixture.ATerms.trialOf;
import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeTermsTest {

    private static final OffsetDateTime END = at("2030-06-15T00:00:00Z");
    private static final OffsetDateTime JUST_BEFORE = END.minusNanos(1_000_000);

    @ParameterizedTest
    @EnumSource(names = {"TIME_LIMITED", "SUBSCRIPTION", "CONSUMPTION"})
    @DisplayName("a license with an end has expired from that very moment on")
    void aLicenseExpiresAtItsEnd(LicenseType type) {
        assertThat(endingAt(END).expiredAt(type, JUST_BEFORE)).isFalse();
        assertThat(endingAt(END).expiredAt(type, END)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a license without an end never expires")
    void aLicenseWithoutAnEndNeverExpires(LicenseType type) {
        assertThat(TimeTerms.unlimited().expiredAt(type, at("9999-12-31T23:59:59Z"))).isFalse();
    }

    @Test
    @DisplayName("a perpetual license never expires, whatever date stands on it, except as a trial")
    void aPerpetualLicenseEndsOnlyAsATrial() {
        TimeTerms trial = new TimeTerms(END, null, null, true, 30, null, false, 0);

        assertThat(endingAt(END).expiredAt(PERPETUAL, END.plusYears(1))).isFalse();
        assertThat(trial.expiredAt(PERPETUAL, JUST_BEFORE)).isFalse();
        assertThat(trial.expiredAt(PERPETUAL, END)).isTrue();
    }

    @Test
    @DisplayName("a subscription has its hours of grace, where they are allowed")
    void aSubscriptionHasItsGrace() {
        TimeTerms grace = endingWithGrace(END, 36);
        TimeTerms forbidden = new TimeTerms(END, null, null, false, 0, null, false, 36);

        assertThat(grace.expiredAt(SUBSCRIPTION, at("2030-06-16T11:59:59.999Z"))).isFalse();
        assertThat(grace.expiredAt(SUBSCRIPTION, at("2030-06-16T12:00:00Z"))).isTrue();
        assertThat(forbidden.expiredAt(SUBSCRIPTION, END)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIME_LIMITED", "CONSUMPTION"})
    @DisplayName("other types have no grace")
    void otherTypesHaveNoGrace(LicenseType type) {
        assertThat(endingWithGrace(END, 36).expiredAt(type, END)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PERPETUAL", "TIME_LIMITED", "CONSUMPTION"})
    @DisplayName("L4 a trial ends so many days after the first activation, at the same time of day")
    void aTrialEndsDaysAfterTheFirstActivation(LicenseType type) {
        TimeTerms activated = trialOf(30).firstActivated(type, at("2028-02-10T17:30:00Z"));

        assertThat(activated.validityPeriod()).isEqualTo(at("2028-03-11T17:30:00Z"));
        assertThat(activated.trial()).isTrue();
    }

    @Test
    @DisplayName("L4 an end that is set already is not moved by an activation")
    void anEndThatIsSetIsNotMoved() {
        TimeTerms dated = new TimeTerms(END, "35d", null, true, 30, null, false, 0);

        assertThat(dated.firstActivated(TIME_LIMITED, at("2026-01-01T00:00:00Z")).validityPeriod()).isEqualTo(END);
    }

    @Test
    @DisplayName("an activation sets no end on a subscription, which the billing system moves")
    void anActivationSetsNoEndOnASubscription() {
        TimeTerms activated = new TimeTerms(null, "35d", null, true, 30, null, false, 0).firstActivated(SUBSCRIPTION, END);

        assertThat(activated.validityPeriod()).isNull();
    }

    @Test
    @DisplayName("an activation sets no end on a perpetual license, nor where no duration is given")
    void anActivationSetsNoEndWithoutADuration() {
        TimeTerms lasting = new TimeTerms(null, "35d", null, false, 0, null, false, 0);

        assertThat(lasting.firstActivated(PERPETUAL, END).validityPeriod()).isNull();
        assertThat(TimeTerms.unlimited().firstActivated(TIME_LIMITED, END).validityPeriod()).isNull();
        assertThat(TimeTerms.unlimited().firstActivated(CONSUMPTION, END).validityPeriod()).isNull();
    }

    @Test
    @DisplayName("a license starts at its start date, not before")
    void aLicenseStartsAtItsStartDate() {
        assertThat(startingAt(END).startsAfter(JUST_BEFORE)).isTrue();
        assertThat(startingAt(END).startsAfter(END)).isFalse();
        assertThat(TimeTerms.unlimited().startsAfter(JUST_BEFORE)).isFalse();
    }

    @Test
    @DisplayName("moments of any offset are brought to UTC")
    void momentsAreBroughtToUtc() {
        OffsetDateTime given = at("2030-06-15T02:00:00+02:00");
        TimeTerms terms = new TimeTerms(given, null, given, false, 0, given, false, 0);

        assertThat(terms.validityPeriod()).hasToString("2030-06-15T00:00Z");
        assertThat(terms.startDate()).hasToString("2030-06-15T00:00Z");
        assertThat(terms.maintenancePeriod()).hasToString("2030-06-15T00:00Z");
    }

    @Test
    @DisplayName("C3 terms are values: an activation makes new ones and leaves those of the policy as they were")
    void termsAreValues() {
        TimeTerms ofPolicy = trialOf(30);

        TimeTerms ofLicense = ofPolicy.firstActivated(PERPETUAL, END);

        assertThat(ofLicense.validityPeriod()).isNotNull();
        assertThat(ofPolicy.validityPeriod()).isNull();
    }

    @Test
    @DisplayName("negative days and hours are refused by their name")
    void negativeNumbersAreRefused() {
        assertRefused(VALIDATION_ERROR, () -> trialOf(-1)).hasMessageContaining("trial_days");
        assertRefused(VALIDATION_ERROR, () -> endingWithGrace(END, -1)).hasMessageContaining("grace_period");
    }
}
