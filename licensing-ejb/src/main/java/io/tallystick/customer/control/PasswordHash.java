package io.tallystick.customer.control;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA256, stored as {@code pbkdf2-sha256$rounds$salt$hash}. Slow by design (about 150 ms of a core), therefore computed
 * only where a password was sent, and never while a row is locked.
 */
public final class PasswordHash {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OF_NOBODY = encode(ROUNDS, new byte[SALT_BYTES], new byte[HASH_BITS / Byte.SIZE]);

    private PasswordHash() {
    }

    /** The text to store for a new password. */
    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return encode(ROUNDS, salt, derive(password, salt, ROUNDS));
    }

    /** A stored text that no password matches, for users that do not exist: the comparison costs the same (requirement U4). */
    public static String ofNobody() {
        return OF_NOBODY;
    }

    /** True when the password belongs to the stored text. */
    public static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(derive(password, salt, Integer.parseInt(parts[1])), Base64.getDecoder().decode(parts[3]));
    }

    private static String encode(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return SCHEME + "$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** As many at once as there are cores: more would only slow down each other and all other calls. */
    private static byte[] derive(String password, byte[] salt, int rounds) {
        TURNS.acquireUninterruptibly();
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            TURNS.release();
        }
    }
}
