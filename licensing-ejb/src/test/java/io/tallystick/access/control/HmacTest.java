package io.tallystick.access.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the protocol. */
class HmacTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja, 'Tue, 07 Jun 2011 20:51:35 GMT', UDysfR6MndUZReo07Y9r+vErn8vSxrnQ5ulit18iJ/Q=",
        "example-shared-key-0001, 'Thu, 17 Nov 2022 20:51:35 GMT', OVHF1U+wL4YCq/py2p8x317TiO2dUxzJl9WPDctWMn0="})
    @DisplayName("a request is signed as the vectors say")
    void aRequestIsSignedAsTheVectorsSay(String sharedKey, String date, String signature) {
        assertThat(Hmac.ofDate(sharedKey.getBytes(UTF_8), date)).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({
        "AAAA-BBBB-CCCC-DDDD, djlkbxLIZs0n0ncOcQLztOGRnQpKvM34RpZ616ssNe0=",
        "user@example.com, 5jy2m56WdSo5DHHWIHKKC1s7jsoeGsRnS6G5SeuvXlU="})
    @DisplayName("O1 an offline file is signed as the vectors say, for a license key and for a user")
    void anOfflineFileIsSignedAsTheVectorsSay(String identity, String signature) {
        String actual = Hmac.ofFile("example-shared-key-0001".getBytes(UTF_8), "Thu, 17 Nov 2022 20:51:35 GMT", identity, "some-unique-id",
            "11111111-2222-3333-4444-555555555555");

        assertThat(actual).isEqualTo(signature);
    }

    @Test
    @DisplayName("A3 only the very same signature is equal, whatever its length")
    void onlyTheSameSignatureIsEqual() {
        String signature = Hmac.ofDate("key".getBytes(UTF_8), "date");

        assertThat(Hmac.equal(signature, signature)).isTrue();
        assertThat(Hmac.equal(signature, signature.substring(1))).isFalse();
        assertThat(Hmac.equal(signature, signature + "=")).isFalse();
        assertThat(Hmac.equal(signature, signature.toLowerCase())).isFalse();
        assertThat(Hmac.equal(signature, "")).isFalse();
    }
}
