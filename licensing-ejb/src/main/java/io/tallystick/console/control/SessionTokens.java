package io.tallystick.console.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Words that nobody can guess. They are long and random, so that one plain hash of them tells nobody anything. */
@ApplicationScoped
public class SessionTokens {

    private static final int BYTES = 32;
    private static final int PASSWORD_BYTES = 15;

    private final SecureRandom random = new SecureRandom();

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
        random.nextBytes(bytes);
        return bytes;
    }

    /** The form that is stored: SHA-256 in 64 hexadecimal digits. */
    public String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(int number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(number));
    }
}
