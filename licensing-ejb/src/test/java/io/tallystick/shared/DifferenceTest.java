package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.parse("2027-01-01T00:00:00Z");

    @Test
    @DisplayName("L7 what a change changed is told by the names of the API, from what to what")
    void eachOfTheTermsThatDiffersIsTold() {
        Map<String, Object> counted = Columns.of(new Terms(LicenseType.CONSUMPTION, SeatTerms.oneDevice(), TimeTerms.unlimited(), FloatingTerms.none(),
            new ConsumptionTerms(80, false, false, false, 0, true, ConsumptionPeriod.MONTHLY)));
        assertThat(new Difference().values("export.", Columns.of(Terms.perpetual()), counted)).hasToString("export.license_type perpetual → consumption, "
            + "export.max_consumptions 0 → 80, export.reset_consumption false → true, export.consumption_period none → monthly");
    }

    @Test
    @DisplayName("L7 moments are told as in answers, and the wire's words for what has some")
    void valuesAreToldAsInAnswers() {
        assertThat(new Difference().value("expiry_date", null, NEW_YEAR)).hasToString("expiry_date none → 2027-01-01T00:00:00.000Z");
        assertThat(new Difference().value("license_type", LicenseType.PERPETUAL, LicenseType.TIME_LIMITED))
            .hasToString("license_type perpetual → " + LicenseType.TIME_LIMITED.wire());
        assertThat(new Difference().value("description", "CRM", "")).hasToString("description CRM → empty");
    }

    @Test
    @DisplayName("L7 what is said of a person is told by its name alone, a switch with its value")
    void ofAPersonNamesAreTold() {
        assertThat(new Difference().ofPerson(Map.of("city", "Basel", "phone", "1", "is_active", true), new TreeMap<>(Map.of("city", "Bern", "phone", "1",
            "is_active", false)))).hasToString("city, is_active true → false");
    }

    @Test
    @DisplayName("L7 what is as it was is not told, what is long by its name alone")
    void whatIsTheSameIsNotTold() {
        assertThat(new Difference().values("", Columns.of(Terms.perpetual()), Columns.of(Terms.perpetual())).value("enabled", true, true)).hasToString("");
        assertThat(new Difference().value("enabled", true, false).named("note").value("metadata", "{}", "x".repeat(81)))
            .hasToString("enabled true → false, note, metadata");
    }
}
