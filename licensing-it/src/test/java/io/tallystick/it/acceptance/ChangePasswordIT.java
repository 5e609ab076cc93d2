package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.User.aStranger;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code POST /api/v4/change_password} (§3.15). */
class ChangePasswordIT extends Scene {

    private static final String WISHED = "another password";

    private User user;
    private IssuedLicense license;

    @BeforeEach
    void sell() {
        user = aStranger();
        license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));
    }

    @Test
    @DisplayName("U7 a new password takes the place of the old one, and is no initial one any more")
    void aNewPasswordTakesThePlaceOfTheOldOne() {
        assertThat(licenses(user.password()).json().path(0).path("user").path("is_initial_password").asBoolean()).isTrue();

        acceptedWith("password_changed", changes(Map.of()));

        refused("license_not_found", licenses(user.password()));
        assertThat(accepted(licenses(WISHED)).path(0).path("user").path("is_initial_password").asBoolean()).isFalse();
        mustBookNothing("license_not_found", () -> changes(Map.of()));
        assertThat(books.number("select count(*) from audit_entry where event = 'password.changed' and detail ="
                + " (select cast(id as varchar(20)) from license_user where email = ?)", user.email())).isEqualTo(1);
    }

    @Test
    void givenAProductOrATrailingSlash_whenThePasswordIsChanged_thenItIsChanged() {
        acceptedWith("password_changed", api.post("change_password/", Json.text(Json.merged(wish(),
                Map.of("product", license.product().code(), "username", user.email().toUpperCase())))));
    }

    @Test
    void givenAWrongPair_whenThePasswordIsChanged_thenItIsRefusedAsForAnUnknownUser() {
        var wrong = mustBookNothing("license_not_found", () -> changes(Map.of("password", "a wrong password")));
        var unknown = mustBookNothing("license_not_found", () -> changes(Map.of("username", "nobody@example.org")));

        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void givenAProductThatTheUserHasNoLicenseOfOrThatIsKeyBased_thenItIsRefused() {
        var other = vendor.offers(aProduct().forUsers());
        var keyed = vendor.offers(aProduct());

        mustBookNothing("license_not_found", () -> changes(Map.of("product", other.code())));
        mustBookNothing("change_password_not_allowed", () -> changes(Map.of("product", keyed.code())));
        mustBookNothing("unknown_product", () -> changes(Map.of("product", "NOWHERE")));
    }

    @Test
    void givenAUserWhoIsNotActive_thenOnlyTheRightPairIsToldSo() {
        var id = license.issued().path("user").path("id").asLong();
        accepted(management.patch("license_users/" + id, "{\"is_active\":false}"));

        mustBookNothing("change_password_not_allowed", () -> changes(Map.of()));
        mustBookNothing("license_not_found", () -> changes(Map.of("password", "a wrong password")));
    }

    @Test
    void givenAKeyThatIsLimited_thenItMustNameAProductOfItsOwnAndAReadOnlyOneChangesNothing() {
        var limited = vendor.makesKey("products", List.of(license.product().code())).of(api);
        var elsewhere = vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api);
        var readOnly = vendor.makesKey("read_only", true).of(api);

        mustBookNothing("missing_parameters", () -> changes(limited, Map.of()));
        mustBookNothing("api_key_product_not_allowed", () -> changes(elsewhere, Map.of("product", license.product().code())));
        mustBookNothing("read_only_api_key", () -> changes(readOnly, Map.of()));
        acceptedWith("password_changed", changes(limited, Map.of("product", license.product().code())));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_thenItIsRefused() {
        var members = Stream.of(missing("username"), missing("password"), missing("new_password"), texts("username", 254), texts("password", 1000),
                texts("product", 100)).flatMap(List::stream);
        return mustNameAndBookNothing(members, wrong -> changes(Json.object(wrong.name(), wrong.value())));
    }

    @Test
    @DisplayName("U7 a new password has 8 characters or more")
    void aNewPasswordHasEightCharacters() {
        for (var password : List.<Object>of("1234567", "        ", "x".repeat(1001), 5, List.of("a password"), "with\0nul and more")) {
            assertThat(changes(Map.of("new_password", password)).code()).as("" + password).isIn("validation_error", "missing_parameters");
        }
        acceptedWith("password_changed", changes(Map.of("new_password", "12345678")));
    }

    private Answer changes(Map<String, ?> members) {
        return changes(api, members);
    }

    private Answer changes(LicenseApi caller, Map<String, ?> members) {
        return caller.post("change_password", Json.text(Json.merged(wish(), members)));
    }

    private Map<String, Object> wish() {
        return Json.object("username", user.email(), "password", user.password(), "new_password", WISHED);
    }

    private Answer licenses(String password) {
        return api.get("user_licenses", Map.of("product", license.product().code(), "username", user.email(), "password", password));
    }
}
