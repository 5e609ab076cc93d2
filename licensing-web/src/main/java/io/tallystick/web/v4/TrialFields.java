package io.tallystick.web.v4;

import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.NewPassword;
import io.tallystick.license.boundary.TrialWish;
import io.tallystick.shared.ErrorCode;
import io.tallystick.web.wire.EmailAddress;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;

/** Reads the wish for a trial (§3.11). */
final class TrialFields {

    private static final int LONGEST_HARDWARE_ID = 500;
    private static final int LONGEST_PASSWORD = 1000;
    private static final int NAME = 100;
    private static final int PHONE = 50;
    private static final int POSTCODE = 20;

    private TrialFields() {
    }

    static TrialWish wish(Fields fields) {
        String product = fields.required("product", NAME);
        String hardwareId = hardwareId(fields);
        String password = fields.text("password", LONGEST_PASSWORD);
        String email = fields.has("email") ? EmailAddress.required(fields) : null;
        return new TrialWish(product, hardwareId, email, password == null ? null : new NewPassword(password), customer(fields, email),
            fields.text("license_policy", NAME));
    }

    static String hardwareId(Fields fields) {
        return fields.refusingMissingWith(ErrorCode.MISSING_HARDWARE_ID).required("hardware_id", LONGEST_HARDWARE_ID);
    }

    private static CustomerView customer(Fields fields, String email) {
        return new CustomerView(email == null ? "" : email, "", text(fields, "reference", Fields.TEXT), text(fields, "phone", PHONE),
            text(fields, "first_name", NAME), text(fields, "last_name", NAME), text(fields, "city", NAME), text(fields, "postcode", POSTCODE),
            text(fields, "state", NAME), text(fields, "country", NAME), metadata(fields), null);
    }

    /** A customer has no member for a street: it goes where a vendor keeps what has none. */
    private static String metadata(Fields fields) {
        String address = fields.text("address");
        return address == null ? "{}" : Json.compact(Json.object().add("address", address).build());
    }

    private static String text(Fields fields, String name, int longest) {
        String text = fields.text(name, longest);
        return text == null ? "" : text;
    }
}
