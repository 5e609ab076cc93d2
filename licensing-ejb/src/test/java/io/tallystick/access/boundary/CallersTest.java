package io.tallystick.access.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.AUTHORIZATION_INVALID_HEADERS;
import static io.tallystick.shared.ErrorCode.INVALID_MANAGEMENT_KEY;
import static io.tallystick.shared.ErrorCode.MISSING_HEADERS;
import static io.tallystick.shared.ErrorCode.OAUTH_TOKEN_MALFORMED;
import static io.tallystick.shared.ErrorCode.REVOKED_MANAGEMENT_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.control.AGuessLimit;
import io.tallystick.access.control.KnownClients;
import io.tallystick.access.control.KnownKeys;
import io.tallystick.fixture.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {

    private final Callers callers = new Callers();

    @BeforeEach
    void putTogether() {
        callers.keys = new KnownKeys().withManagementKey("secret", false).withManagementKey("former", true);
        callers.guesses = AGuessLimit.off();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Api-Key secret", "api-key secret", "API-KEY  secret "})
    @DisplayName("a management key names its company; the scheme is read in any case")
    void aManagementKeyNamesItsCompany(String authorization) {
        Caller caller = callers.identifyManagement(authorization, "192.0.2.1");

        assertThat(caller.companyId()).isEqualTo(KnownKeys.COMPANY);
        assertThat(caller.actor()).isEqualTo("management-key office");
        assertThat(caller.apiKey()).isNull();
        assertThat(caller.readOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Api-Key Secret", "Api-Key ", "Api-Key", "Bearer secret", "secret", "algorithm=\"hmac-sha256\""})
    @DisplayName("an unknown key, and what is no management key, are refused alike")
    void anUnknownKeyIsRefused(String authorization) {
        assertRefused(INVALID_MANAGEMENT_KEY, () -> callers.identifyManagement(authorization, null));
    }

    @Test
    @DisplayName("a call without authorization is told which header to send")
    void aCallWithoutAuthorizationIsToldWhatToSend() {
        assertRefused(MISSING_HEADERS, () -> callers.identifyManagement(null, null)).hasMessageContaining("Api-Key");
        assertRefused(MISSING_HEADERS, () -> callers.identifyManagement(" ", null));
    }

    @Test
    @DisplayName("a revoked key is told so")
    void aRevokedKeyIsToldSo() {
        assertRefused(REVOKED_MANAGEMENT_KEY, () -> callers.identifyManagement("Api-Key former", null));
    }

    @Test
    @DisplayName("a bearer token is checked as one, anything else as an HMAC")
    void aBearerTokenIsCheckedAsOne() {
        MovableClock clock = new MovableClock("2022-11-17T20:51:35Z");
        KnownClients clients = new KnownClients().with("client-a", KnownKeys.COMPANY);
        callers.bearer = clients.authorization(clock);
        callers.hmac = new KnownKeys().authorization(clock);
        String token = clients.tokens(clock).issue(clients.row("client-a")).text();

        assertThat(callers.identify("bearer " + token, "Thu, 17 Nov 2022 20:51:35 GMT", null).apiKey()).isEqualTo("client-a");
        assertRefused(OAUTH_TOKEN_MALFORMED, () -> callers.identify("Bearer abc", "Thu, 17 Nov 2022 20:51:35 GMT", null));
        assertRefused(MISSING_HEADERS, () -> callers.identify(null, "Thu, 17 Nov 2022 20:51:35 GMT", null));
        assertRefused(AUTHORIZATION_INVALID_HEADERS, () -> callers.identify("Bearerabc", "Thu, 17 Nov 2022 20:51:35 GMT", null));
    }
}
