package io.tallystick.console.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.shared.ErrorCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({"OWNER, READ SUPPORT MANAGE OWN", "ADMIN, READ SUPPORT MANAGE", "SUPPORT, READ SUPPORT", "READ_ONLY, READ"})
    @DisplayName("R1 each role may what its line of the table says")
    void eachRoleMayWhatItsLineSays(Role role, String rights) {
        assertThat(Stream.of(Right.values()).filter(role::may).map(Right::name)).containsExactly(rights.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 a role is known by its wire form")
    void aRoleIsKnownByItsWireForm(Role role) {
        assertThat(Role.of(role.wire())).isEqualTo(role);
        assertThat(role.wire()).matches("[a-z-]+");
    }

    @Test
    @DisplayName("R1 there is no other role")
    void thereIsNoOtherRole() {
        assertRefused(ErrorCode.VALIDATION_ERROR, () -> Role.of("OWNER"));
        assertRefused(ErrorCode.VALIDATION_ERROR, () -> Role.of("root"));
    }

    @Test
    @DisplayName("R1 who still owes a code may nothing")
    void whoOwesACodeMayNothing() {
        SignedIn half = new SignedIn(null, 1, "ada@example.com", "Ada", Role.OWNER, 2, true, true);

        assertThat(Stream.of(Right.values())).noneMatch(half::may);
        assertRefused(ErrorCode.RIGHT_MISSING, () -> half.require(Right.READ));
    }
}
