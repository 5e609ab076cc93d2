package io.tallystick.it.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.tallystick.it.server.AcceptanceTest;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.Test;

@AcceptanceTest
class WellKnownIT {

    private static final String ENDPOINT = ".well-known";

    @Test
    void anybodyLearnsTheVersionAndThePublicKeyWithoutAuthorization(LicenseApi api) {
        var answer = api.withoutHeader("Authorization").withoutHeader("Date").get(ENDPOINT, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("default_api_version").asText()).isEqualTo("v4");
        assertThat(answer.json().path("pub_key").asText()).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void noAnswerNamesTheServerBehindIt(LicenseApi api) {
        var answer = api.get(ENDPOINT, Map.of());

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
