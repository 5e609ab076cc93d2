package io.tallystick.console.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a console user is, with the one table of what each may do (requirement R1). Widest first. */
public enum Role {
    OWNER(EnumSet.allOf(Right.class)),
    ADMIN(EnumSet.of(Right.READ, Right.SUPPORT, Right.MANAGE)),
    SUPPORT(EnumSet.of(Right.READ, Right.SUPPORT)),
    READ_ONLY(EnumSet.of(Right.READ));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /** True when the role includes the right. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The form of the API and of forms, for instance {@code read-only}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this wire form; {@code validation_error} for any other text. */
    public static Role of(String wire) {
        return Stream.of(values()).filter(role -> role.wire().equals(wire)).findFirst().orElseThrow(() ->
            new LicensingException(ErrorCode.VALIDATION_ERROR, "role must be one of owner, admin, support, read-only."));
    }
}
