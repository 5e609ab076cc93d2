package io.tallystick.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes keys that nobody can guess. */
@ApplicationScoped
public class RandomKeys {

    private static final int SECRET_BYTES = 32;
    private static final String CLIENT = "client-";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new public part of an API key. */
    public String apiKey() {
        return UUID.randomUUID().toString();
    }

    /** A word that nobody else knows, of 36 characters. */
    public String token() {
        return UUID.randomUUID().toString();
    }

    /** A new public part of an OAuth client, which no API key is mistaken for. */
    public String clientId() {
        return CLIENT + UUID.randomUUID();
    }

    /** False for a text that was never made by {@link #clientId}; spares files of API keys a look among the clients. */
    public static boolean mayBeClientId(String text) {
        return text.startsWith(CLIENT);
    }

    /** False for a text that no row can hold, so that no database is asked for it: PostgreSQL would fail on a NUL. */
    public static boolean mayBeKey(String text) {
        return text.chars().noneMatch(Character::isISOControl) && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** A new secret of 256 bits in base64url. */
    public String secret() {
        return text(SECRET_BYTES);
    }

    /** A new key for access tokens, 256 bits. */
    public byte[] tokenKey() {
        return bytes(SECRET_BYTES);
    }

    /** So many random bytes in base64url. */
    public static String text(int number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(number));
    }

    /** So many random bytes. */
    public static byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
