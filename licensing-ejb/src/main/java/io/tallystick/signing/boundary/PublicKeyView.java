package io.tallystick.signing.boundary;

/**
 * The public half of a signing key.
 *
 * @param keyId     its name ({@code kid} in a JWK set)
 * @param active    true for the one that signs today
 * @param pem       X.509 form as PEM text
 * @param modulus   unsigned, base64url without padding ({@code n})
 * @param exponent  unsigned, base64url without padding ({@code e})
 */
public record PublicKeyView(String keyId, boolean active, String pem, String modulus, String exponent) {
}
