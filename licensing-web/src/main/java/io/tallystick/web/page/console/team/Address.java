package io.tallystick.web.page.console.team;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.SentForm;
import java.util.regex.Pattern;

/** An e-mail address in a form. */
final class Address {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Address() {
    }

    /** {@code missing_parameters}, {@code validation_error}. */
    static String in(SentForm form) {
        String email = form.required("email", "Enter an e-mail address.");
        if (email.length() > LONGEST || !FORM.matcher(email).matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is no e-mail address. Enter one such as name@example.com.");
        }
        return email;
    }
}
