package io.tallystick.access.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.tallystick.access.boundary.AccessToken;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Access tokens: JWTs (RFC 9068) under a key of the company that signs nothing else (requirement A9, ADR 0012). One algorithm is made and
 * one is accepted, whatever a token says.
 */
@ApplicationScoped
public class AccessTokens {

    /** How long a token lives (§1.2). */
    public static final int SECONDS = 480;

    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.HS256;
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final String ISSUER = "tallystick";
    private static final String AUDIENCE = "license-api";
    private static final int LONGEST = 4000;

    @EJB
    Vault vault;
    @Inject
    Clock clock;

    /** A token that names the client, for {@link #SECONDS} from now. */
    public AccessToken issue(OauthClientRow client) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(ISSUER).subject(client.clientId()).audience(AUDIENCE)
            .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(SECONDS))).jwtID(UUID.randomUUID().toString())
            .claim("scope", ScopeName.of(client.scope())).build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(ALGORITHM).type(TYPE).build(), claims);
            token.sign(new MACSigner(vault.open(client.sealedTokenKey())));
            return new AccessToken(token.serialize(), SECONDS, ScopeName.of(client.scope()), client.signingKey());
        } catch (JOSEException e) {
            throw new IllegalStateException("An access token could not be signed.", e);
        }
    }

    /** A token whose form is right; nothing of it is proved yet. {@code oauth_token_malformed} for anything else. */
    SignedJWT parse(String text) {
        try {
            if (text.length() <= LONGEST) {
                SignedJWT token = SignedJWT.parse(text);
                if (ALGORITHM.equals(token.getHeader().getAlgorithm()) && token.getJWTClaimsSet().getSubject() != null) {
                    return token;
                }
            }
        } catch (ParseException | IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    /** Refuses a token that this client's company did not make for this API, then one whose time has ended. */
    void verify(SignedJWT token, OauthClientRow client) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            boolean ours = client.sealedTokenKey() != null && token.verify(new MACVerifier(vault.open(client.sealedTokenKey())))
                && TYPE.equals(token.getHeader().getType()) && ISSUER.equals(claims.getIssuer())
                && List.of(AUDIENCE).equals(claims.getAudience()) && claims.getExpirationTime() != null;
            if (!ours) {
                throw malformed();
            }
            if (!clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
                throw new LicensingException(ErrorCode.OAUTH_TOKEN_EXPIRED);
            }
        } catch (ParseException | JOSEException e) {
            throw malformed();
        }
    }

    static LicensingException malformed() {
        return new LicensingException(ErrorCode.OAUTH_TOKEN_MALFORMED);
    }
}
