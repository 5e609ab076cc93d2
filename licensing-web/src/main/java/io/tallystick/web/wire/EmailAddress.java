package io.tallystick.web.wire;

import java.util.regex.Pattern;

/** Reads the member {@code email}. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private EmailAddress() {
    }

    /** An e-mail address that must be there; {@code validation_error} when it looks like none. */
    public static String required(Fields fields) {
        String email = fields.required("email", LONGEST);
        if (!FORM.matcher(email).matches()) {
            throw Values.invalid("email", "must be an e-mail address");
        }
        return email;
    }
}
