package io.tallystick.client.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the keys of a JWK set (RFC 7517), as a server publishes it at {@code /api/v4/jwks}; keys of other kinds are passed over. */
final class JwkSet {

    private JwkSet() {
    }

    static List<PublicKey> keys(JsonNode set) {
        List<PublicKey> keys = new ArrayList<>();
        try {
            for (JsonNode jwk : set.path("keys")) {
                add(keys, jwk);
            }
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("A key of the JWK set cannot be read.", unreadable);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The JWK set holds no RSA key and none on the curve P-256.");
        }
        return keys;
    }

    private static void add(List<PublicKey> keys, JsonNode jwk) throws GeneralSecurityException {
        if (jwk.path("kty").asText().equals("RSA")) {
            keys.add(PublicKeys.strong((RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")))));
        } else if (jwk.path("kty").asText().equals("EC") && jwk.path("crv").asText().equals("P-256")) {
            keys.add(P256.key(number(jwk, "x"), number(jwk, "y")));
        }
    }

    private static BigInteger number(JsonNode jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).asText()));
    }
}
