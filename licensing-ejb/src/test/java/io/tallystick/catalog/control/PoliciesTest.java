package io.tallystick.catalog.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.fixture.Moments;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final PolicyView STANDARD = new PolicyView(1, "standard", "Standard", true, Terms.perpetual(), null);
    private static final PolicyView TRIAL = new PolicyView(2, "try", "Trial", false, terms(LicenseType.PERPETUAL, true, 3), null);

    @Test
    @DisplayName("C7 a trial takes the named policy, else the first trial policy, else the default one")
    void aTrialTakesAPolicy() {
        assertThat(Policies.forTrial(List.of(STANDARD, TRIAL), "standard")).isEqualTo(STANDARD);
        assertThat(Policies.forTrial(List.of(STANDARD, TRIAL), null)).isEqualTo(TRIAL);
        assertThat(Policies.forTrial(List.of(STANDARD), null)).isEqualTo(STANDARD);
        assertThat(Policies.named(List.of(STANDARD, TRIAL), null)).isEqualTo(STANDARD);
        assertRefused(VALIDATION_ERROR, () -> Policies.forTrial(List.of(STANDARD, TRIAL), "none"));
    }

    @Test
    @DisplayName("C7 the terms of a trial always end, so many days after the first activation")
    void theTermsOfATrialEnd() {
        Terms ofPolicy = terms(LicenseType.PERPETUAL, true, 3).trial(14);
        Terms ofProduct = terms(LicenseType.SUBSCRIPTION, false, 0).trial(14);

        assertThat(ofPolicy.time().trialDays()).isEqualTo(3);
        assertThat(ofPolicy.time().validityPeriod()).isNull();
        assertThat(ofProduct.time().trial()).isTrue();
        assertThat(ofProduct.firstActivated(Moments.at("2026-01-01T00:00:00Z")).time().validityPeriod())
            .isEqualTo(Moments.at("2026-01-15T00:00:00Z"));
        assertThat(ofProduct.time().validDuration()).isNull();
    }

    private static Terms terms(LicenseType type, boolean trial, int days) {
        TimeTerms time = new TimeTerms(Moments.at("2030-01-01T00:00:00Z"), "2y", null, trial, days, null, false, 0);
        return new Terms(type, SeatTerms.oneDevice(), time, FloatingTerms.none(), ConsumptionTerms.none());
    }
}
