package io.tallystick.web.v1;

import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.FeatureGrant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsFieldsTest {

    private static final OffsetDateTime END = OffsetDateTime.parse("2030-06-15T00:00:00Z");
    private static final Terms CURRENT = new Terms(LicenseType.CONSUMPTION,
        new SeatTerms(3, true, 2, true, false, 180, "1.0", "2.0"),
        new TimeTerms(END, "35d", END, true, 14, END, true, 36),
        new FloatingTerms(true, true, 5, 30, true, 48),
        new ConsumptionTerms(100, true, true, true, 5, true, ConsumptionPeriod.MONTHLY));

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'unknown':1}"})
    @DisplayName("what the request does not name stays as it is")
    void whatIsNotNamedStays(String json) {
        assertThat(over(json)).usingRecursiveComparison().isEqualTo(CURRENT);
    }

    @Test
    @DisplayName("what the request names replaces what was there")
    void whatIsNamedReplaces() {
        Terms terms = over("{'license_type':'time-limited','max_activations':7,'allow_unlimited_activations':false,'max_transfers':0,"
            + "'prevent_vm':false,'allow_offline_activation':true,'offline_lock_days':0,'min_version':'1.5','max_version':'3',"
            + "'validity_period':'2031-01-01','valid_duration':'2y','start_date':'2029-01-01','is_trial':false,'trial_days':0,"
            + "'maintenance_period':'2032-01-01','allow_grace_period':false,'grace_period':0,'is_floating':false,'is_floating_cloud':false,"
            + "'floating_users':1,'floating_timeout':60,'can_borrow':false,'max_borrow_time':0,'max_consumptions':50,"
            + "'allow_unlimited_consumptions':false,'allow_negative_consumptions':false,'allow_overages':false,'max_overages':0,"
            + "'reset_consumption':false,'consumption_period':'daily'}");

        assertThat(terms).usingRecursiveComparison().isEqualTo(new Terms(LicenseType.TIME_LIMITED,
            new SeatTerms(7, false, 0, false, true, 0, "1.5", "3"),
            new TimeTerms(midnight("2031-01-01"), "2y", midnight("2029-01-01"), false, 0, midnight("2032-01-01"), false, 0),
            new FloatingTerms(false, false, 1, 60, false, 0),
            new ConsumptionTerms(50, false, false, false, 0, false, ConsumptionPeriod.DAILY)));
    }

    @Test
    @DisplayName("one named member leaves its neighbours as they are")
    void oneNamedMemberLeavesItsNeighbours() {
        assertThat(over("{'max_transfers':9}")).usingRecursiveComparison().ignoringFields("seats.maxTransfers").isEqualTo(CURRENT);
    }

    @Test
    @DisplayName("null clears dates, durations, versions and the period")
    void nullClears() {
        Terms terms = over("{'validity_period':null,'valid_duration':null,'start_date':null,'maintenance_period':null,'min_version':null,"
            + "'max_version':null,'consumption_period':null}");

        assertThat(terms.time().validityPeriod()).isNull();
        assertThat(terms.time().validDuration()).isNull();
        assertThat(terms.time().startDate()).isNull();
        assertThat(terms.time().maintenancePeriod()).isNull();
        assertThat(terms.seats().minVersion()).isNull();
        assertThat(terms.seats().maxVersion()).isNull();
        assertThat(terms.consumption().period()).isNull();
    }

    @Test
    @DisplayName("null leaves numbers and switches as they are, because they have no empty value")
    void nullLeavesNumbersAndSwitches() {
        assertThat(over("{'license_type':null,'max_activations':null,'prevent_vm':null,'trial_days':null,'floating_users':null,"
            + "'max_consumptions':null,'reset_consumption':null}")).usingRecursiveComparison().isEqualTo(CURRENT);
    }

    @Test
    @DisplayName("a feature's grant is laid over in the same way, under the feature's own name of its maximum")
    void aGrantIsLaidOver() {
        FeatureGrant current = new FeatureGrant(END, CURRENT.consumption(), CURRENT.floating());

        FeatureGrant grant = new TermsFields(body("{'expiry_date':null,'max_consumption':7,'max_consumptions':999}")).over(current);

        assertThat(grant.expiryDate()).isNull();
        assertThat(grant.consumption().maxConsumptions()).isEqualTo(7);
        assertThat(grant.consumption().period()).isEqualTo(ConsumptionPeriod.MONTHLY);
        assertThat(grant.floating()).usingRecursiveComparison().isEqualTo(CURRENT.floating());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'license_type':'eternal'}", "{'max_activations':-1}", "{'max_activations':1.5}", "{'valid_duration':'soon'}",
        "{'validity_period':'tomorrow'}", "{'consumption_period':'hourly'}", "{'min_version':'latest'}", "{'is_trial':'maybe'}",
        "{'max_consumptions':9007199254740991}"})
    @DisplayName("a value that is not allowed is refused")
    void aValueThatIsNotAllowedIsRefused(String json) {
        assertRefused(VALIDATION_ERROR, () -> over(json));
    }

    private static Terms over(String json) {
        return new TermsFields(body(json)).over(CURRENT);
    }

    private static OffsetDateTime midnight(String day) {
        return OffsetDateTime.parse(day + "T00:00:00Z");
    }
}
