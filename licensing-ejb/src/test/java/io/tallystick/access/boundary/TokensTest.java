package io.tallystick.access.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.INVALID_CLIENT;
import static io.tallystick.shared.ErrorCode.INVALID_REQUEST;
import static io.tallystick.shared.ErrorCode.UNSUPPORTED_GRANT_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.control.AGuessLimit;
import io.tallystick.access.control.KnownClients;
import io.tallystick.access.control.KnownKeys;
import io.tallystick.fixture.MovableClock;
import io.tallystick.shared.ErrorCode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String GRANT = "client_credentials";

    private final MovableClock clock = new MovableClock("2026-03-01T12:00:00Z");
    private final KnownClients clients = new KnownClients().with("client-a", KnownKeys.COMPANY).withRevoked("client-r")
        .withRotated("client-g", OffsetDateTime.now(clock).plusHours(24));
    private final Tokens tokens = new Tokens();

    @BeforeEach
    void putTogether() {
        tokens.secrets = clients.secrets(clock);
        tokens.tokens = clients.tokens(clock);
        tokens.guesses = AGuessLimit.off();
    }

    @Test
    @DisplayName("A9 a client gets a token of 480 seconds for its credentials")
    void aClientGetsAToken() {
        AccessToken token = grant(GRANT, "client-a", KnownClients.SECRET);

        assertThat(token.text()).isNotBlank();
        assertThat(token.seconds()).isEqualTo(480);
        assertThat(token.scope()).isEqualTo("company");
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    @DisplayName("A10 an unknown client, a wrong secret and a revoked client are answered alike")
    void badCredentialsAreAnsweredAlike() {
        assertThat(Stream.of(new TokenRequest(GRANT, "nobody", KnownClients.SECRET), new TokenRequest(GRANT, "client-a", "wrong"),
            new TokenRequest(GRANT, "client-r", KnownClients.SECRET), new TokenRequest(GRANT, "client-a", KnownClients.PREVIOUS),
            new TokenRequest(GRANT, null, KnownClients.SECRET), new TokenRequest(GRANT, "client-a", null))).allSatisfy(request ->
                assertRefused(INVALID_CLIENT, () -> tokens.grant(request, null)).hasMessage(ErrorCode.INVALID_CLIENT.message()));
    }

    @Test
    @DisplayName("a request says what it wants before it proves who it is")
    void aRequestSaysWhatItWants() {
        assertRefused(INVALID_REQUEST, () -> grant(null, "client-a", KnownClients.SECRET)).hasMessageContaining("grant_type");
        assertRefused(UNSUPPORTED_GRANT_TYPE, () -> grant("password", "nobody", "wrong"));
        assertRefused(UNSUPPORTED_GRANT_TYPE, () -> grant("CLIENT_CREDENTIALS", "client-a", KnownClients.SECRET));
    }

    @Test
    @DisplayName("A11 after a rotation both secrets work, until the old one's grace has ended")
    void bothSecretsWorkInTheGrace() {
        clock.move(Duration.ofHours(24).minusMillis(1));
        assertThat(grant(GRANT, "client-g", KnownClients.SECRET)).isNotNull();
        assertThat(grant(GRANT, "client-g", KnownClients.PREVIOUS)).isNotNull();

        clock.move(Duration.ofMillis(1));
        assertThat(grant(GRANT, "client-g", KnownClients.SECRET)).isNotNull();
        assertRefused(INVALID_CLIENT, () -> grant(GRANT, "client-g", KnownClients.PREVIOUS));
    }

    private AccessToken grant(String type, String id, String secret) {
        return tokens.grant(new TokenRequest(type, id, secret), "192.0.2.1");
    }
}
