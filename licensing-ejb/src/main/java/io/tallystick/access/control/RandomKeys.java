package io.tallystick.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes keys that nobody can guess. */
@ApplicationScoped
public class RandomKeys {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** A new public part of an API key. */
    public String apiKey() {
        return UUID.randomUUID().toString();
    }

    /** A word that nobody else knows, of 36 characters. */
    public String token() {
        return UUID.randomUUID().toString();
    }

    /** A new secret of 256 bits in base64url. */
    public String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
