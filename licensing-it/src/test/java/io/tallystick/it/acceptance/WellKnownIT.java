package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.PublicKeys;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/.well-known} (§1.4) and the keys beside it: all that needs no authorization. */
class WellKnownIT extends Scene {

    /** Who calls; and where nobody is asked for a key, what is wanted. */
    private static final List<String> ASKED_FOR_MORE = List.of("missing_headers", "missing_parameters", "invalid_request");

    private LicenseApi anybody;

    @BeforeEach
    void forgetTheKey() {
        anybody = api.withoutHeader("Authorization").withoutHeader("Date");
    }

    @Test
    void givenNoAuthorization_whenAnybodyAsks_thenTheyLearnWhereTheApiIsAndWhatVersion() {
        var answer = accepted(anybody.get(".well-known", Map.of()));

        assertThat(answer.path("api_base_url").asText()).isEqualTo(server.uri() + "/api/v4/");
        assertThat(answer.path("supported_api_versions").toString()).isEqualTo("[\"v4\"]");
        assertThat(answer.path("default_api_version").asText()).isEqualTo("v4");
        assertThat(answer.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(answer.path("environment").asText()).isNotBlank();
        assertThat(Instant.parse(answer.path("timestamp").asText())).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void givenTheListedEndpoints_whenTheyAreCalledWithoutAuthorization_thenEachIsThere() {
        var answer = accepted(anybody.get(".well-known", Map.of()));

        assertThat(answer.path("endpoints")).isNotEmpty();
        for (JsonNode endpoint : answer.path("endpoints")) {
            var path = endpoint.path("url").asText().replace(server.uri() + "/api/v4/", "");
            var method = endpoint.path("method").asText();
            var reply = method.equals("GET") ? anybody.get(path, Map.of()) : anybody.post(path, "{}");
            assertThat(reply.status() == 200 || ASKED_FOR_MORE.contains(reply.code())).as(method + " " + path + ": " + reply).isTrue();
        }
    }

    @Test
    void givenThePublishedKeys_whenTheyAreCompared_thenPemAndJwkAreTheSameKey() throws Exception {
        var wellKnown = accepted(anybody.get(".well-known", Map.of()));
        var jwks = accepted(anybody.get("jwks", Map.of())).path("keys");

        assertThat(wellKnown.path("jwks_uri").asText()).isEqualTo(server.uri() + "/api/v4/jwks");
        assertThat(wellKnown.path("pub_key").asText()).startsWith("-----BEGIN PUBLIC KEY-----\n").endsWith("-----END PUBLIC KEY-----\n");
        assertThat(jwks.path(0).path("kty").asText()).isEqualTo("RSA");
        assertThat(jwks.path(0).path("alg").asText()).isEqualTo("RS256");
        assertThat(jwks.path(0).path("kid").asText()).isNotBlank();
        assertThat(PublicKeys.ofJwk(jwks.path(0))).isEqualTo(PublicKeys.ofPem(wellKnown.path("pub_key").asText()));
    }

    @Test
    void givenTheJwkSet_whenItsKeysAreRead_thenThereIsOneForTokensAndCodesToo() {
        var jwk = accepted(anybody.get("jwks", Map.of())).path("keys").path(1);

        assertThat(jwk.path("kty").asText()).isEqualTo("EC");
        assertThat(jwk.path("crv").asText()).isEqualTo("P-256");
        assertThat(jwk.path("alg").asText()).isEqualTo("ES256");
        assertThat(jwk.path("use").asText()).isEqualTo("sig");
        assertThat(jwk.path("kid").asText()).matches("[A-Za-z0-9_-]{11}");
        assertThat(jwk.path("x").asText()).hasSize(43);
        assertThat(jwk.path("y").asText()).hasSize(43);
    }

    @Test
    void givenAnApiKeyAsTheNameOfACompany_whenItIsKnown_thenItsKeyIsShownAndElseRefused() {
        var named = accepted(anybody.get(".well-known", Map.of("api_key", Acme.API_KEY)));

        assertThat(named.path("pub_key")).isEqualTo(accepted(anybody.get(".well-known", Map.of())).path("pub_key"));
        refused("invalid_api_key", anybody.get(".well-known", Map.of("api_key", "nobody's key")));
        refused("invalid_api_key", anybody.get("jwks", Map.of("api_key", "nobody's key")));
        refused("invalid_api_key", anybody.get("jwks", Map.of("api_key", "no\0body")));
    }

    @Test
    void givenNoAuthorization_whenALoadBalancerAsks_thenItHearsThatTheApiAnswers() {
        acceptedWith("pong", anybody.get("ping", Map.of()));
    }

    @Test
    void givenAnyAnswer_whenItsHeadersAreRead_thenNoneNamesTheServerBehindIt() {
        var answer = api.get(".well-known", Map.of());

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
