package io.tallystick.console.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppCodesTest {

    /** RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final AppCodes codes = new AppCodes();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    @DisplayName("R8 codes are those of RFC 6238, in six digits")
    void codesAreThoseOfTheRfc(long second, String code) {
        assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    @DisplayName("R8 a clock may be one step off, and no more")
    void aClockMayBeOneStepOff() {
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(30))).hasValue(1);
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(89))).hasValue(1);
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(90))).isEmpty();
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(0))).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    @DisplayName("a secret is told in base 32, as RFC 4648 has it")
    void aSecretIsToldInBase32(String text, String told) {
        assertThat(codes.text(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(told);
    }
}
