package io.tallystick.branding.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name by which pages are reached: letters, digits and hyphens between dots, without a port. */
public final class HostName {

    private static final Pattern FORM = Pattern.compile("(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    private HostName() {
    }

    /** The name in lower case; {@code validation_error} for anything else. */
    public static String of(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(name).matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter hosts must hold host names, without a port: "
                + "licenses.example.com.");
        }
        return name;
    }
}
