package io.tallystick.access.boundary;

import io.tallystick.access.control.RandomKeys;
import io.tallystick.signing.boundary.Sha256;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Words that nobody can guess: names of links and sessions. They are long and random, so that one plain hash of them tells nobody anything. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Secrets {

    private static final int BYTES = 32;
    private static final int PASSWORD_BYTES = 15;

    /** 256 random bits in base64url, 43 characters. */
    public String next() {
        return RandomKeys.text(BYTES);
    }

    /** 120 random bits in base64url, 20 characters: short enough to be typed once. */
    public String password() {
        return RandomKeys.text(PASSWORD_BYTES);
    }

    /** So many random bytes. */
    public byte[] bytes(int number) {
        return RandomKeys.bytes(number);
    }

    /** The form that is stored: SHA-256 in 64 hexadecimal digits. */
    public String hash(String secret) {
        return Sha256.of(secret).hex();
    }
}
