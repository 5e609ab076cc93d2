package io.tallystick.signing.control;

import io.tallystick.signing.entity.KeyAlgorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** Makes key pairs and their names. */
public final class KeyPairs {

    private static final int RSA_BITS = 2048;
    private static final String EC_CURVE = "secp256r1";
    private static final int EC_NAME_BYTES = 8;

    private KeyPairs() {
    }

    /** A new pair: RSA of 2048 bits, or P-256. */
    public static KeyPair generate(KeyAlgorithm algorithm) {
        try {
            return algorithm == KeyAlgorithm.RS256 ? rsa() : ec();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new public name; short for a key whose name is typed, scanned and mailed with each signature. */
    public static String newName(KeyAlgorithm algorithm) {
        if (algorithm == KeyAlgorithm.RS256) {
            return UUID.randomUUID().toString();
        }
        byte[] name = new byte[EC_NAME_BYTES];
        new SecureRandom().nextBytes(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name);
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS);
        return generator.generateKeyPair();
    }

    private static KeyPair ec() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(EC_CURVE));
        return generator.generateKeyPair();
    }
}
