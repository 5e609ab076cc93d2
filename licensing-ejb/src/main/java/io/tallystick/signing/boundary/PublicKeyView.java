package io.tallystick.signing.boundary;

import java.util.Map;

/**
 * The public half of a signing key.
 *
 * @param keyId     its name ({@code kid} in a JWK set)
 * @param active    true for the one that signs today with this algorithm
 * @param kind      {@code RSA} or {@code EC} ({@code kty})
 * @param algorithm {@code RS256} or {@code ES256} (RFC 7518)
 * @param pem       X.509 form as PEM text
 * @param numbers   what a JWK says of such a key, in its order: {@code n, e} or {@code crv, x, y}; unsigned, base64url
 */
public record PublicKeyView(String keyId, boolean active, String kind, String algorithm, String pem, Map<String, String> numbers) {
}
