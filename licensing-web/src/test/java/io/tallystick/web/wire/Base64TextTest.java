package io.tallystick.web.wire;

import static io.tallystick.shared.ErrorCode.AUTHORIZATION_MISSING_PARAMS;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {

    /** Its base64 has every kind of character: + and / and padding. */
    private static final String JSON = "{\"request\":\"activation\",\"name\":\"Zähler ÿþ ??>>~~\",\"hardware_id\":\"some-unique-id-of-a-machine-0001\"}";
    private static final String PLAIN = Base64.getEncoder().encodeToString(JSON.getBytes(UTF_8));

    @Test
    @DisplayName("what was encoded is decoded")
    void whatWasEncodedIsDecoded() {
        assertThat(Base64Text.encode(JSON)).isEqualTo(PLAIN).doesNotContain("\n");
        assertThat(Base64Text.decode(PLAIN)).isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " ", "\t", "\r\n\r\n"})
    @DisplayName("lines that a mail program wrapped are joined again")
    void wrappedLinesAreJoined(String lineEnd) {
        assertThat(Base64Text.decode(wrapped(76, lineEnd))).isEqualTo(JSON);
        assertThat(Base64Text.decode(wrapped(1, lineEnd))).isEqualTo(JSON);
        assertThat(Base64Text.decode(lineEnd + PLAIN + lineEnd)).isEqualTo(JSON);
    }

    @Test
    @DisplayName("a byte order mark and the quotes of a JSON text are no part of the file")
    void marksAndQuotesAreNoPart() {
        assertThat(Base64Text.decode("\uFEFF" + PLAIN)).isEqualTo(JSON);
        assertThat(Base64Text.decode("\"" + PLAIN + "\"")).isEqualTo(JSON);
    }

    @Test
    @DisplayName("the marks of a quoted message and the soft line ends of quoted-printable are no part of the file")
    void whatMailProgramsAddIsNoPart() {
        assertThat(Base64Text.decode("> " + wrapped(60, "\r\n> "))).isEqualTo(JSON);
        assertThat(Base64Text.decode(">> " + wrapped(60, "\n>> ") + "\n")).isEqualTo(JSON);
        assertThat(Base64Text.decode(wrapped(75, "=\r\n").replaceAll("=$", "=3D"))).isEqualTo(JSON);
        assertThat(Base64Text.decode("> " + wrapped(75, "=\n> "))).isEqualTo(JSON);
    }

    @Test
    @DisplayName("the alphabet for addresses and missing padding are read too")
    void theAlphabetForAddressesIsRead() {
        String forAddresses = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.getBytes(UTF_8));

        assertThat(forAddresses).isNotEqualTo(PLAIN);
        assertThat(Base64Text.decode(forAddresses)).isEqualTo(JSON);
    }

    @Test
    @DisplayName("one character that does not belong there is refused at every place, never skipped")
    void oneWrongCharacterIsRefused() {
        for (int place = 0; place < PLAIN.length(); place++) {
            String damaged = PLAIN.substring(0, place) + "*" + PLAIN.substring(place + 1);

            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> Base64Text.decode(damaged)).hasMessageContaining("base64");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AAAAA", "====", "AA=A", "AAAA=", "żółw", "<html></html>", "%7B%7D"})
    @DisplayName("what is no base64 is refused")
    void whatIsNoBase64IsRefused(String text) {
        assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> Base64Text.decode(text));
    }

    @Test
    @DisplayName("base64 of something that is not UTF-8 text is refused")
    void base64OfNoTextIsRefused() {
        assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> Base64Text.decode(Base64.getEncoder().encodeToString(new byte[] {(byte) 0xC3, 0x28})));
    }

    private static String wrapped(int length, String lineEnd) {
        return PLAIN.replaceAll("(.{" + length + "})", "$1" + lineEnd);
    }
}
