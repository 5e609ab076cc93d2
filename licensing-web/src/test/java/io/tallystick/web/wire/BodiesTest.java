package io.tallystick.web.wire;

import static io.tallystick.shared.ErrorCode.MISSING_PARAMETERS;
import static io.tallystick.shared.ErrorCode.PAYLOAD_TOO_LARGE;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    @DisplayName("a body is read as UTF-8, with or without a byte order mark")
    void aBodyIsReadAsUtf8() {
        assertThat(Bodies.fields(stream("{\"a\":\"Zähler\"}")).text("a")).isEqualTo("Zähler");
        assertThat(Bodies.fields(stream("\uFEFF{\"a\":\"x\"}")).text("a")).isEqualTo("x");
    }

    @Test
    @DisplayName("a body that is not UTF-8 is refused rather than guessed at")
    void aBodyThatIsNotUtf8IsRefused() {
        assertRefused(VALIDATION_ERROR, () -> Bodies.text(new ByteArrayInputStream(new byte[] {'{', (byte) 0xE4, '}'}))).hasMessageContaining("UTF-8");
        assertRefused(VALIDATION_ERROR, () -> Bodies.text(new ByteArrayInputStream("{}".getBytes(java.nio.charset.StandardCharsets.UTF_16))));
    }

    @Test
    @DisplayName("a body of one megabyte is read, one byte more is refused")
    void aBodyIsBounded() {
        assertThat(Bodies.text(stream("x".repeat(MEGABYTE)))).hasSize(MEGABYTE);
        assertRefused(PAYLOAD_TOO_LARGE, () -> Bodies.text(stream("x".repeat(MEGABYTE + 1))));
    }

    @Test
    @DisplayName("of a body that is too large the rest is thrown away, so that its sender gets to read the answer")
    void theRestOfALargeBodyIsThrownAway() {
        InputStream body = stream("x".repeat(4 * MEGABYTE));

        assertRefused(PAYLOAD_TOO_LARGE, () -> Bodies.text(body));

        assertThat(body).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\uFEFF"})
    @DisplayName("an empty body is told that it is missing")
    void anEmptyBodyIsMissing(String text) {
        assertRefused(MISSING_PARAMETERS, () -> Bodies.fields(stream(text)));
    }

    @Test
    @DisplayName("no body at all is told that it is missing")
    void noBodyIsMissing() {
        assertRefused(MISSING_PARAMETERS, () -> Bodies.fields(null));
    }

    @Test
    @DisplayName("a body that breaks off is refused, not failed upon")
    void aBodyThatBreaksOffIsRefused() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertRefused(VALIDATION_ERROR, () -> Bodies.text(broken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "true", "null", "{", "}", "{}}", "{} {}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "{a:1}",
        "{\"a\":01}", "{\"a\":NaN}", "{\"a\":1e2147483648}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":1}garbage", "<html>", " ", "", "{\"a\":1e}", "{\"a\":-}", "{\"a\":tru}", "{\"a\":\"\\u12\"}",
        "{\"a\":[1,2}", "[{]", "\u0000", "//{}"})
    @DisplayName("what is no JSON object is refused, not failed upon")
    void whatIsNoJsonObjectIsRefused(String text) {
        assertRefused(VALIDATION_ERROR, () -> Bodies.object(text));
    }

    @Test
    @DisplayName("an object may be nested 50 levels deep and no deeper")
    void anObjectMayBeNested50LevelsDeep() {
        assertThat(Bodies.object(nested(50))).isNotEmpty();
        assertRefused(VALIDATION_ERROR, () -> Bodies.object(nested(51))).hasMessageContaining("50 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    @DisplayName("a million levels are refused without a stack overflow")
    void aMillionLevelsAreRefused(String level) {
        assertRefused(VALIDATION_ERROR, () -> Bodies.object(level.repeat(200_000)));
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
