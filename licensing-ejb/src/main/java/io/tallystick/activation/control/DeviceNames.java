package io.tallystick.activation.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.regex.Pattern;

/** What a device may be called. */
public final class DeviceNames {

    /** Width of the column. */
    private static final int LONGEST = 100;
    /** Controls and marks that turn the direction of writing: a name must not change how the words around it read. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private DeviceNames() {
    }

    /** The name in one line; null for a blank one; {@code validation_error} for one of more than 100 characters. */
    public static String clean(String wished) {
        String name = wished == null ? "" : INVISIBLE.matcher(wished).replaceAll(" ").strip();
        if (name.length() > LONGEST) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A device's name has " + LONGEST + " characters at the most: choose a shorter one.");
        }
        return name.isEmpty() ? null : name;
    }
}
