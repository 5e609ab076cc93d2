package io.tallystick.sso.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.shared.ErrorCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonClaimsTest {

    @Test
    void theClaimOfTheAddressNamesThePerson() {
        var claims = new PersonClaims(Map.of("email", "ada@example.com", "email_verified", true, "given_name", "Ada", "family_name", "L", "sub", "1"));

        assertThat(claims.person(ASettings.ofAcme())).contains(new Person("ada@example.com", "Ada", "L"));
        assertThat(claims.subject()).isEqualTo("1");
    }

    @Test
    void withoutTheClaimNobodyIsNamedYet() {
        assertThat(new PersonClaims(Map.of("upn", "ada@example.com")).person(ASettings.ofAcme())).isEmpty();
    }

    @Test
    @DisplayName("I5 an address that the provider calls unverified is none")
    void anUnverifiedAddressIsNone() {
        for (Object unverified : List.of(false, "false")) {
            var claims = new PersonClaims(Map.of("email", "ada@example.com", "email_verified", unverified));

            assertRefused(ErrorCode.LICENSE_NOT_FOUND, () -> claims.person(ASettings.ofAcme()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "@", "a b@example.com", "ada@example.com\nbcc@example.com", "ada\0@example.com", "ada@example.com\ud800"})
    @DisplayName("I5 what is no e-mail address proves nobody")
    void whatIsNoAddressProvesNobody(String text) {
        assertRefused(ErrorCode.LICENSE_NOT_FOUND, () -> new PersonClaims(Map.of("email", text)).person(ASettings.ofAcme()));
    }

    @Test
    void anAddressOfAWrongTypeOrTooLongProvesNobody() {
        for (Object email : List.of(5, List.of("ada@example.com"), "a".repeat(250) + "@example.com")) {
            assertRefused(ErrorCode.LICENSE_NOT_FOUND, () -> new PersonClaims(Map.of("email", email)).person(ASettings.ofAcme()));
        }
    }

    @Test
    void namesThatCannotBeStoredAreLeftOut() {
        var claims = new PersonClaims(Map.of("email", "ada@example.com", "given_name", "A\0", "family_name", "x".repeat(101)));

        assertThat(claims.person(ASettings.ofAcme())).contains(new Person("ada@example.com", "", ""));
    }
}
