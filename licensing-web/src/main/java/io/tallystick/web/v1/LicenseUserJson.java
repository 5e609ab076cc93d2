package io.tallystick.web.v1;

import io.tallystick.customer.boundary.LicenseUserChange;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.AssignmentView;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.json.JsonObject;

/** License users and their rights as the vendor sees them (§6). */
final class LicenseUserJson {

    private static final int NAME = 100;
    private static final int PHONE = 50;

    private LicenseUserJson() {
    }

    static JsonMembers members(LicenseUserView user) {
        return Json.object().add("id", user.id()).add("email", user.email()).add("is_active", user.isActive())
            .add("first_name", user.firstName()).add("last_name", user.lastName()).add("phone_number", user.phoneNumber())
            .add("is_initial_password", user.isInitialPassword());
    }

    static JsonObject of(AssignmentView assignment) {
        return members(assignment.user()).add("license_id", assignment.licenseId()).add("max_activations", assignment.maxActivations())
            .add("times_activated", assignment.timesActivated()).build();
    }

    /** What is to change: an empty or null text clears. */
    static LicenseUserChange change(Fields fields) {
        return new LicenseUserChange(fields.truth("is_active"), text(fields, "first_name", NAME), text(fields, "last_name", NAME),
            text(fields, "phone_number", PHONE));
    }

    private static String text(Fields fields, String name, int longest) {
        String text = fields.text(name, longest);
        return text == null && fields.names(name) ? "" : text;
    }
}
