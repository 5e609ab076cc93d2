package io.tallystick.sso.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Believes a signed token, or refuses it (requirement I2). The algorithm is ours to choose, never the token's: none, and no shared key. */
@ApplicationScoped
public class SignedTokens {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256,
        JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    @Inject
    ProviderDirectory directory;
    @Inject
    Clock clock;

    /** What the token says, once signature, issuer, audience and time have been verified. */
    JWTClaimsSet verified(SignedJWT token, ProviderSettings settings, ProviderMetadata provider, Deadline deadline) {
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        if (!ALGORITHMS.contains(algorithm)) {
            throw Refusal.ofProof(settings.issuer(), "its algorithm is not accepted");
        }
        JWTClaimsSet claims = signed(token, settings, directory.keys(provider, token.getHeader().getKeyID(), deadline));
        TokenRules.broken(claims, settings, clock.instant()).ifPresent(rule -> {
            throw Refusal.ofProof(settings.issuer(), rule);
        });
        return claims;
    }

    private static JWTClaimsSet signed(SignedJWT token, ProviderSettings settings, JWKSet keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
        // Issuer, audience and time are rules of ours, asked with our clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> { });
        try {
            return processor.process(token, null);
        } catch (BadJOSEException | JOSEException e) {
            throw Refusal.ofProof(settings.issuer(), "its signature is not one of the provider's");
        }
    }
}
