package io.tallystick.it.server;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** A token to be signed. Without further words: of this issuer, for our client, five minutes long, of a person with a verified address. */
public record StubToken(JWTClaimsSet claims) {

    public static StubToken of(StubProvider provider, String email) {
        var now = Instant.now();
        return new StubToken(new JWTClaimsSet.Builder().issuer(provider.issuer()).audience(StubProvider.CLIENT).subject("subject-of-" + email)
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300))).claim("email", email).claim("email_verified", true).build());
    }

    public StubToken with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return new StubToken(change.apply(new JWTClaimsSet.Builder(claims)).build());
    }

    public StubToken with(String claim, Object value) {
        return with(builder -> builder.claim(claim, value));
    }

    public String signedBy(RSAKey key) {
        return signedBy(key, JWSAlgorithm.RS256);
    }

    public String signedBy(JWK key, JWSAlgorithm algorithm) {
        return signed(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), signer(key));
    }

    /** With a shared key, which may be bytes that everybody knows. */
    public String signedWith(byte[] shared, String keyId) {
        try {
            return signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keyId).build(), new MACSigner(shared));
        } catch (JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** With a header that brings its own key. */
    public String signedByKeyInHeader(RSAKey key) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(key.toPublicJWK()).build(), signer(key));
    }

    /** With the algorithm none. */
    public String unsigned() {
        return new PlainJWT(claims).serialize();
    }

    public static RSAKey anRsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ECKey anEcKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWSHeader header, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JWSSigner signer(JWK key) {
        try {
            return key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner((ECKey) key);
        } catch (JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
