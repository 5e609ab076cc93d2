package io.tallystick.web.wire;

import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "2030-06-15,                     2030-06-15T00:00Z",
        "2030-06-15T12:30:00Z,           2030-06-15T12:30Z",
        "2030-06-15T12:30:00.000Z,       2030-06-15T12:30Z",
        "2030-06-15T12:30:00.123456789Z, 2030-06-15T12:30:00.123Z",
        "2030-06-15T02:00:00+02:00,      2030-06-15T00:00Z",
        "2028-02-29,                     2028-02-29T00:00Z",
        "2038-01-20T00:00:00Z,           2038-01-20T00:00Z",
        "9999-12-31T23:59:59.999Z,       9999-12-31T23:59:59.999Z",
        "0001-01-01,                     0001-01-01T00:00Z"})
    @DisplayName("a moment is ISO 8601 in UTC and whole milliseconds; a date alone is its midnight")
    void aMomentIsIso(String written, String moment) {
        assertThat(body("{'a':'" + written + "'}").moment("a")).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2030-6-15", "15.06.2030", "2030-02-30", "2027-02-29", "2030-06-15T12:30:00", "2030-06-15 12:30:00Z",
        "2030-06-15T25:00:00Z", "+10000-01-01", "+10000-01-01T00:00:00Z", "0000-12-31", "-0001-01-01", "9999-12-31T23:59:59-01:00",
        "0001-01-01T00:00:00+01:00", "+999999999-12-31T23:59:59-18:00", "Thu, 17 Nov 2022 20:51:35 GMT"})
    @DisplayName("other forms, days that never come, and years outside 1 to 9999 in UTC are refused")
    void otherFormsAreRefused(String written) {
        assertRefused(VALIDATION_ERROR, () -> body("{'a':'" + written + "'}").moment("a")).hasMessageContaining("parameter a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1700000000000", "true", "['2030-06-15']"})
    @DisplayName("what is no text is no moment")
    void whatIsNoTextIsNoMoment(String value) {
        assertRefused(VALIDATION_ERROR, () -> body("{'a':" + value + "}").moment("a"));
    }
}
