package io.tallystick.console.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** What a password of the console must be: long. Nothing else makes it better. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private PasswordRules() {
    }

    /** {@code validation_error} for one that is too short or too long; null is none. */
    public static void require(String password) {
        if (password != null && (password.length() < SHORTEST || password.length() > LONGEST)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A password has at least " + SHORTEST + " characters, and at most " + LONGEST
                + ": a sentence is easier to remember than a riddle.");
        }
    }
}
