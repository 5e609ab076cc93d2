package io.tallystick.console.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps (RFC 6238): six digits for 30 seconds each. A clock may be one such step off. */
@ApplicationScoped
public class AppCodes {

    /** What RFC 4226 recommends for HMAC-SHA1. */
    public static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** The 30 seconds in which an app with this secret showed that code; empty when none did just now. */
    public OptionalLong step(byte[] secret, String code, Instant now) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.of(step, step - 1, step + 1).filter(each -> MessageDigest.isEqual(bytes(code(secret, each)), bytes(code))).findFirst();
    }

    /** The code of such a step. */
    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A secret as people type it into an app: base 32 (RFC 4648), without padding. */
    public String text(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int number = 0;
        for (byte each : secret) {
            number = (number << Byte.SIZE | each & 0xff) & 0xffff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(LETTERS.charAt(number >> bits - BITS & 0x1f));
            }
        }
        return bits == 0 ? text.toString() : text.append(LETTERS.charAt(number << BITS - bits & 0x1f)).toString();
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.US_ASCII);
    }
}
