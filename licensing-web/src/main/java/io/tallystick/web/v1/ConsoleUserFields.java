package io.tallystick.web.v1;

import io.tallystick.console.boundary.ConsoleUserChange;
import io.tallystick.console.boundary.ConsoleUserOrder;
import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.Role;
import io.tallystick.web.wire.EmailAddress;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;

/** Console users as JSON. */
final class ConsoleUserFields {

    private ConsoleUserFields() {
    }

    static ConsoleUserOrder order(Fields fields) {
        fields.required("role");
        return new ConsoleUserOrder(EmailAddress.required(fields), fields.required("name"), role(fields), fields.text("password"));
    }

    static ConsoleUserChange change(Fields fields) {
        return new ConsoleUserChange(fields.text("name"), role(fields), fields.truth("enabled"), fields.text("password"),
            Boolean.FALSE.equals(fields.truth("second_factor")));
    }

    static JsonMembers json(ConsoleUserView user) {
        return Json.object().add("id", user.id()).add("email", user.email()).add("name", user.name()).add("role", user.role().wire())
            .add("enabled", user.enabled()).add("second_factor", user.secondFactor()).add("locked_until", user.lockedUntil())
            .add("created_at", user.createdAt()).add("last_sign_in_at", user.lastSignInAt());
    }

    private static Role role(Fields fields) {
        return fields.choice("role", Role.values(), Role::wire);
    }
}
