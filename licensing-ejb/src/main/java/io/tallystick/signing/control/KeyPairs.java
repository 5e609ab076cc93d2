package io.tallystick.signing.control;

import io.tallystick.signing.boundary.PublicKeyView;
import io.tallystick.signing.entity.SigningKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Makes RSA key pairs and shows their public halves. */
public final class KeyPairs {

    private static final int RSA_BITS = 2048;
    private static final int PEM_LINE = 64;

    private KeyPairs() {
    }

    /** A new pair of 2048 bits. */
    public static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half as PEM and as the numbers of a JWK. */
    public static PublicKeyView view(SigningKey key) {
        byte[] encoded = Base64.getDecoder().decode(key.publicKey());
        RSAPublicKey numbers = read(encoded);
        return new PublicKeyView(key.keyId(), key.isActive(), pem(encoded), unsigned(numbers.getModulus()), unsigned(numbers.getPublicExponent()));
    }

    private static RSAPublicKey read(byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored public key cannot be read.", e);
        }
    }

    private static String pem(byte[] encoded) {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] magnitude = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
