package io.tallystick.customer.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/**
 * A password that somebody wants to have from now on: 8 to 1000 characters, not blank (requirement U7).
 *
 * @param text never printed
 */
public record NewPassword(String text) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 1000;

    /** Refuses with {@code validation_error} what is too short, too long or blank. */
    public NewPassword {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.isBlank()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR,
                "A new password must have " + SHORTEST + " to " + LONGEST + " characters: choose another one.");
        }
    }

    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
