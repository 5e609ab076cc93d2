package io.tallystick.sso.control;

import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Finds out who signs on (requirements I2 to I5). */
@ApplicationScoped
public class Proofs {

    /** For all calls of one sign-on together. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Inject
    ProviderDirectory directory;
    @Inject
    SignedTokens signedTokens;
    @Inject
    ProviderTokens tokens;

    /** The person behind an identity or access token. */
    public Person byToken(ProviderSettings settings, String token) {
        Deadline deadline = Deadline.in(PATIENCE);
        ProviderMetadata provider = directory.metadata(settings.issuer(), deadline);
        Optional<JWT> readable = parsed(token);
        PersonClaims claims = readable.isPresent() ? verified(settings, provider, readable.get(), deadline)
            : introspected(settings, provider, token, deadline);
        return claims.person(settings).orElseGet(() -> asked(settings, provider, claims.subject(), token, deadline));
    }

    /** The person behind a code. */
    public Person byCode(ProviderSettings settings, String code, String redirectUri) {
        Deadline deadline = Deadline.in(PATIENCE);
        ProviderMetadata provider = directory.metadata(settings.issuer(), deadline);
        ProviderTokens.Exchanged exchanged = tokens.exchange(settings, provider, code, redirectUri, deadline);
        JWT idToken = parsed(exchanged.idToken()).orElseThrow(() -> Refusal.ofProof(settings.issuer(), "its identity token is no JWT"));
        PersonClaims claims = verified(settings, provider, idToken, deadline);
        return claims.person(settings).orElseGet(() -> {
            if (exchanged.accessToken() == null) {
                throw Refusal.ofProof(settings.issuer(), "nothing tells the e-mail address");
            }
            return asked(settings, provider, claims.subject(), exchanged.accessToken(), deadline);
        });
    }

    private PersonClaims verified(ProviderSettings settings, ProviderMetadata provider, JWT token, Deadline deadline) {
        if (!(token instanceof SignedJWT signed)) {
            throw Refusal.ofProof(settings.issuer(), "it is not signed");
        }
        JWTClaimsSet claims = signedTokens.verified(signed, settings, provider, deadline);
        return new PersonClaims(claims.getClaims());
    }

    private PersonClaims introspected(ProviderSettings settings, ProviderMetadata provider, String token, Deadline deadline) {
        return provider.introspectionEndpoint() == null || settings.clientSecret() == null ? new PersonClaims(Map.of())
            : tokens.introspect(settings, provider, token, deadline);
    }

    /** Userinfo must speak of the same person as the token that was verified. */
    private Person asked(ProviderSettings settings, ProviderMetadata provider, String subject, String accessToken, Deadline deadline) {
        PersonClaims told = tokens.userinfo(settings, provider, accessToken, deadline);
        if (subject != null && !subject.equals(told.subject())) {
            throw Refusal.ofProof(settings.issuer(), "userinfo speaks of somebody else");
        }
        return told.person(settings).orElseThrow(() -> Refusal.ofProof(settings.issuer(), "nothing tells the e-mail address"));
    }

    /** Empty for a token that only the provider can read. */
    private static Optional<JWT> parsed(String token) {
        try {
            JWT parsed = JWTParser.parse(token);
            return parsed instanceof EncryptedJWT ? Optional.empty() : Optional.of(parsed);
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
