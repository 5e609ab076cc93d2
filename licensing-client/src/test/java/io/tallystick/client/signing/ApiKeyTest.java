package io.tallystick.client.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiKeyTest {

    private static final String DATE = "Thu, 17 Nov 2022 20:51:35 GMT";
    private static final ApiKey OURS = new ApiKey("11111111-2222-3333-4444-555555555555", "example-shared-key-0001");

    @ParameterizedTest
    @DisplayName("S1: a request signature equals the published vectors")
    @CsvSource(delimiter = '|', value = {
        "kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja | Tue, 07 Jun 2011 20:51:35 GMT "
            + "| UDysfR6MndUZReo07Y9r+vErn8vSxrnQ5ulit18iJ/Q=",
        "example-shared-key-0001 | Thu, 17 Nov 2022 20:51:35 GMT | OVHF1U+wL4YCq/py2p8x317TiO2dUxzJl9WPDctWMn0="})
    void aRequestSignatureEqualsThePublishedVectors(String sharedKey, String date, String signature) {
        assertThat(new ApiKey("any", sharedKey).requestSignature(date)).isEqualTo(signature);
    }

    @Test
    @DisplayName("S1: the Authorization header names algorithm, headers, signature and key")
    void theHeaderNamesEverything() {
        assertThat(OURS.authorization(DATE)).isEqualTo("algorithm=\"hmac-sha256\",headers=\"date\","
                + "signature=\"OVHF1U+wL4YCq/py2p8x317TiO2dUxzJl9WPDctWMn0=\","
                + "apikey=\"11111111-2222-3333-4444-555555555555\"");
    }

    @ParameterizedTest
    @DisplayName("S1: a file signature equals the published vectors")
    @CsvSource({"AAAA-BBBB-CCCC-DDDD, djlkbxLIZs0n0ncOcQLztOGRnQpKvM34RpZ616ssNe0=",
        "user@example.com, 5jy2m56WdSo5DHHWIHKKC1s7jsoeGsRnS6G5SeuvXlU="})
    void aFileSignatureEqualsThePublishedVectors(String owner, String signature) {
        assertThat(OURS.fileSignature(DATE, owner, "some-unique-id")).isEqualTo(signature);
    }

    @Test
    @DisplayName("C6: the shared key is not printed")
    void theSharedKeyIsNotPrinted() {
        assertThat(OURS.toString()).contains(OURS.id()).doesNotContain("example-shared-key-0001");
    }

    @Test
    @DisplayName("S1: half an API key is none")
    void halfAnApiKeyIsNone() {
        assertThatThrownBy(() -> new ApiKey("id", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApiKey(null, "key")).isInstanceOf(IllegalArgumentException.class);
    }
}
