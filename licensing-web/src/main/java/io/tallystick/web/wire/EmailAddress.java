package io.tallystick.web.wire;

import java.util.regex.Pattern;

/** Reads e-mail addresses. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private EmailAddress() {
    }

    /** An e-mail address that must be there; {@code validation_error} when it looks like none. */
    public static String required(Fields fields) {
        fields.required("email", LONGEST);
        return optional(fields, "email");
    }

    /** An e-mail address in any member; null when absent or empty, {@code validation_error} when it looks like none. */
    public static String optional(Fields fields, String name) {
        String email = fields.text(name, LONGEST);
        if (email != null && !FORM.matcher(email).matches()) {
            throw Values.invalid(name, "must be an e-mail address");
        }
        return email;
    }
}
