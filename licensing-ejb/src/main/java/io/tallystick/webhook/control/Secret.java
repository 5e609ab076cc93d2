package io.tallystick.webhook.control;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets. Their beginning tells what they are for whoever finds one. */
public final class Secret {

    private static final String BEGINNING = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {
    }

    /** A secret that nobody has had. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
