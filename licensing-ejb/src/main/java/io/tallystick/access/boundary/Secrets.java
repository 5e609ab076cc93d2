package io.tallystick.access.boundary;

import io.tallystick.signing.boundary.Sha256;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody can guess: names of links and sessions. They are long and random, so that one plain hash of them tells nobody anything. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Secrets {

    private static final int BYTES = 32;
    private static final int PASSWORD_BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 256 random bits in base64url, 43 characters. */
    public String next() {
        return text(BYTES);
    }

    /** 120 random bits in base64url, 20 characters: short enough to be typed once. */
    public String password() {
        return text(PASSWORD_BYTES);
    }

    /** So many random bytes. */
    public byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The form that is stored: SHA-256 in 64 hexadecimal digits. */
    public String hash(String secret) {
        return Sha256.of(secret).hex();
    }

    private String text(int number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(number));
    }
}
