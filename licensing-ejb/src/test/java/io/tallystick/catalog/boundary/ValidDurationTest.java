package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.ATerms.lasting;
import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidDurationTest {

    @ParameterizedTest
    @CsvSource({
        "35d, 2026-11-30T08:15:30.500Z, 2027-01-04T08:15:30.500Z",
        "1d,  2028-02-28T00:00:00Z,     2028-02-29T00:00:00Z",
        "1d,  2027-02-28T00:00:00Z,     2027-03-01T00:00:00Z",
        "1m,  2028-01-31T12:00:00Z,     2028-02-29T12:00:00Z",
        "1m,  2027-01-31T12:00:00Z,     2027-02-28T12:00:00Z",
        "1m,  2026-03-31T12:00:00Z,     2026-04-30T12:00:00Z",
        "4m,  2026-10-31T12:00:00Z,     2027-02-28T12:00:00Z",
        "12m, 2026-12-31T23:59:59Z,     2027-12-31T23:59:59Z",
        "1y,  2028-02-29T00:00:00Z,     2029-02-28T00:00:00Z",
        "4y,  2028-02-29T00:00:00Z,     2032-02-29T00:00:00Z",
        "2y,  2036-12-31T00:00:00Z,     2038-12-31T00:00:00Z"})
    @DisplayName("L4 a duration becomes a date of the calendar at the first activation: leap days and ends of months included")
    void aDurationBecomesADate(String duration, String firstActivation, String end) {
        TimeTerms activated = lasting(duration).firstActivated(LicenseType.TIME_LIMITED, at(firstActivation));

        assertThat(activated.validityPeriod()).isEqualTo(at(end));
        assertThat(activated.validDuration()).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({"30d, 2026-03-15T12:00:00Z, 2026-04-14T12:00:00Z", "1m, 2026-10-01T00:30:00Z, 2026-11-01T00:30:00Z"})
    @DisplayName("a change to daylight saving time moves no end, because all time is UTC")
    void daylightSavingMovesNoEnd(String duration, String firstActivation, String end) {
        assertThat(lasting(duration).firstActivated(LicenseType.CONSUMPTION, at(firstActivation)).validityPeriod()).isEqualTo(at(end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35", "d", "0d", "007d", "-1d", "1w", "1.5y", "35 d", "35D", "100000d", "1y2m", "P1Y", "٣d"})
    @DisplayName("anything but a number from 1 to 99999 followed by d, m or y is refused")
    void anythingElseIsRefused(String duration) {
        assertRefused(VALIDATION_ERROR, () -> lasting(duration)).hasMessageContaining("valid_duration");
    }
}
