package io.tallystick.web.page.console.team;

import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.Role;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.When;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Console users as pages show them. */
final class TeamWords {

    private static final Map<String, String> ROLES = roles();

    private TeamWords() {
    }

    static Map<String, Object> of(ConsoleUserView user, OffsetDateTime now) {
        Map<String, Object> words = new HashMap<>();
        words.put("id", user.id());
        words.put("href", "/console/team/" + user.id());
        words.put("title", user.name());
        words.put("email", user.email());
        words.put("roleName", user.role().wire());
        words.put("enabled", user.enabled());
        words.put("state", state(user, now));
        words.put("secondFactor", user.secondFactor());
        words.put("created", When.day(user.createdAt()));
        words.put("seen", When.minute(user.lastSignInAt()));
        return words;
    }

    static List<Field> fieldsOfNew() {
        return List.of(Field.text("name", "Name").must(), Field.of("email", "email", "E-mail address").must(),
            Field.choice("role", "Role", ROLES).holding(Role.SUPPORT.wire()),
            Field.of("password", "password", "Password").completing("new-password").hinting("At least 12 characters. Leave it empty for a random one, told once."));
    }

    static List<Field> fieldsOf(ConsoleUserView user) {
        return List.of(Field.text("name", "Name").must().holding(user.name()), Field.choice("role", "Role", ROLES).holding(user.role().wire()));
    }

    private static Badge state(ConsoleUserView user, OffsetDateTime now) {
        boolean locked = user.lockedUntil() != null && now.isBefore(user.lockedUntil());
        return !user.enabled() ? Badge.bad("disabled") : locked ? Badge.warn("locked") : Badge.good("active");
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(Role.OWNER.wire(), "Owner – everything");
        roles.put(Role.ADMIN.wire(), "Admin – all but console users, signing keys and company settings");
        roles.put(Role.SUPPORT.wire(), "Support – licenses, devices, customers");
        roles.put(Role.READ_ONLY.wire(), "Read only – looks");
        return roles;
    }
}
