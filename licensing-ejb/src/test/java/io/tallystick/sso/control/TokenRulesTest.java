package io.tallystick.sso.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    @DisplayName("I2 a token of our issuer, for us, within its time is good")
    void aTokenForUsIsGood() {
        assertThat(broken(claims -> claims)).isNull();
    }

    @Test
    @DisplayName("I2 an access token names us as authorized party instead of audience")
    void anAccessTokenNamesUsAsAuthorizedParty() {
        assertThat(broken(claims -> claims.audience("account").claim("azp", "tallystick"))).isNull();
        assertThat(broken(claims -> claims.audience(List.of("tallystick", "other")).claim("azp", "other"))).contains("somebody else");
    }

    @Test
    @DisplayName("I2 another issuer or audience, or none, is refused")
    void anotherIssuerOrAudienceIsRefused() {
        assertThat(broken(claims -> claims.issuer("https://evil.example.com"))).contains("issuer");
        assertThat(broken(claims -> claims.issuer(null))).contains("issuer");
        assertThat(broken(claims -> claims.issuer("https://id.example.com/"))).contains("issuer");
        assertThat(broken(claims -> claims.audience("other"))).contains("somebody else");
        assertThat(broken(claims -> claims.audience((String) null))).contains("somebody else");
    }

    @Test
    @DisplayName("I2 a token has an end, with a minute for a clock that is off")
    void aTokenHasAnEnd() {
        assertThat(broken(claims -> claims.expirationTime(at(-59)))).isNull();
        assertThat(broken(claims -> claims.expirationTime(at(-60)))).contains("expired");
        assertThat(broken(claims -> claims.expirationTime(null))).contains("expired");
    }

    @Test
    @DisplayName("I2 a token of the future is refused, but for a minute")
    void aTokenOfTheFutureIsRefused() {
        assertThat(broken(claims -> claims.notBeforeTime(at(60)).issueTime(at(60)))).isNull();
        assertThat(broken(claims -> claims.notBeforeTime(at(61)))).contains("future");
        assertThat(broken(claims -> claims.issueTime(at(61)))).contains("future");
    }

    @Test
    @DisplayName("I2 a logout token is no sign-on")
    void aLogoutTokenIsNoSignOn() {
        assertThat(broken(claims -> claims.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))))
            .contains("no token of a sign-on");
    }

    private static String broken(UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder().issuer(ASettings.ISSUER).audience("tallystick").expirationTime(at(300)).issueTime(at(0));
        return TokenRules.broken(change.apply(claims).build(), ASettings.ofAcme(), NOW).orElse(null);
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }
}
