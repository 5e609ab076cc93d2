package io.tallystick.sso.control;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** What a token whose signature holds must still say (requirement I2). */
final class TokenRules {

    /** How far the provider's clock may be off. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private TokenRules() {
    }

    /** The first rule that is broken, in words for the operator; empty when the token is good. */
    static Optional<String> broken(JWTClaimsSet claims, ProviderSettings settings, Instant now) {
        if (!settings.issuer().equals(claims.getIssuer())) {
            return Optional.of("its issuer is another one");
        }
        if (!isForUs(claims, settings.clientId())) {
            return Optional.of("it was made for somebody else");
        }
        if (claims.getExpirationTime() == null || !now.isBefore(claims.getExpirationTime().toInstant().plus(LEEWAY))) {
            return Optional.of("it has expired, or never does");
        }
        if (isLater(claims.getNotBeforeTime(), now) || isLater(claims.getIssueTime(), now)) {
            return Optional.of("it is of the future");
        }
        // A logout token has the same issuer and audience, and is sent to others.
        return claims.getClaim("events") == null ? Optional.empty() : Optional.of("it is no token of a sign-on");
    }

    /** An identity token names us as its audience; an access token, whose audience is an API, as the authorized party. */
    private static boolean isForUs(JWTClaimsSet claims, String clientId) {
        Object party = claims.getClaim("azp");
        return clientId.equals(party) || party == null && claims.getAudience().contains(clientId);
    }

    private static boolean isLater(Date moment, Instant now) {
        return moment != null && moment.toInstant().isAfter(now.plus(LEEWAY));
    }
}
