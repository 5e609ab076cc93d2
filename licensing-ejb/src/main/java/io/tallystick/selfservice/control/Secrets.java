package io.tallystick.selfservice.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that name a link or a session. They are long and random, so that one plain hash of them tells nobody anything. */
@ApplicationScoped
public class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 256 random bits in base64url, 43 characters. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The form that is stored: SHA-256 in 64 hexadecimal digits. */
    public String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
