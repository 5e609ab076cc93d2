package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({"2.9, 2.10", "1.9.9, 2", "2, 2.0.1", "2.0.9, 2.1", "0.9, 1", "2.1-beta, 2.2-alpha", "1.99999999999999999999, 1.100000000000000000000"})
    @DisplayName("versions are compared number by number")
    void versionsAreComparedNumberByNumber(String lower, String higher) {
        assertThat(Version.parse(lower)).isLessThan(Version.parse(higher));
        assertThat(Version.parse(higher)).isGreaterThan(Version.parse(lower));
    }

    @ParameterizedTest
    @CsvSource({"2, 2.0", "2.0.0, 2", "2.1, 2.01", "2.1-beta, 2.1", "2.1 (build 7), 2.1"})
    @DisplayName("missing numbers are zero, and what follows the numbers does not count")
    void missingNumbersAreZero(String one, String same) {
        assertThat(Version.parse(one)).isEqualByComparingTo(Version.parse(same));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v2", "beta", ".1", "-1", " 2", "123456789.123456789.123456789.123456789.123456789.1"})
    @DisplayName("a text that does not begin with a number, or is too long, is no version")
    void aTextThatIsNoVersionIsRefused(String text) {
        assertRefused(VALIDATION_ERROR, () -> Version.parse(text)).hasMessageContaining("2.10.3");
    }

    @Test
    @DisplayName("C5 the order kept in the database is the order of versions, and equal for equal versions")
    void theStoredOrderIsTheOrderOfVersions() {
        List<String> rising = List.of("0", "0.0.1", "0.9", "1", "1.0.1", "1.2", "1.10", "2.9.9", "2.10", "10", "10.0.0.1", "9".repeat(50));
        for (String one : rising) {
            for (String other : rising) {
                assertThat(Integer.signum(Version.parse(one).order().compareTo(Version.parse(other).order()))).as(one + " and " + other)
                    .isEqualTo(Integer.signum(Version.parse(one).compareTo(Version.parse(other))));
            }
        }
        assertThat(Version.parse("2.0.0").order()).isEqualTo(Version.parse("2").order()).isEqualTo(Version.parse("02").order());
        assertThat(Version.parse("1" + ".1".repeat(24)).order()).hasSizeLessThanOrEqualTo(100);
    }
}
