package io.tallystick.customer.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final String STORED = PasswordHash.of("correct horse ä");

    @Test
    @DisplayName("U3 a password is stored as PBKDF2 with its rounds and a salt, never itself")
    void aPasswordIsStoredAsPbkdf2() {
        assertThat(STORED).matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}=").doesNotContain("horse");
    }

    @Test
    @DisplayName("U3 the password belongs to what was stored, and no other does")
    void onlyThePasswordMatches() {
        assertThat(PasswordHash.matches("correct horse ä", STORED)).isTrue();
        assertThat(PasswordHash.matches("Correct horse ä", STORED)).isFalse();
    }

    @Test
    @DisplayName("U3 the same password is stored twice in two forms")
    void theSamePasswordIsStoredInTwoForms() {
        assertThat(PasswordHash.of("correct horse ä")).isNotEqualTo(STORED);
    }

    @Test
    @DisplayName("U4 the comparison for an unknown user costs the same rounds as for a known one, and fails")
    void theComparisonForAnUnknownUserCostsTheSame() {
        assertThat(PasswordHash.ofNobody().split("\\$")[1]).isEqualTo(STORED.split("\\$")[1]);
        assertThat(PasswordHash.ofNobody()).hasSameSizeAs(STORED);
        assertThat(PasswordHash.matches("", PasswordHash.ofNobody())).isFalse();
    }

    @Test
    @DisplayName("a stored hash of fewer rounds is still read, so that the rounds can be raised")
    void aHashOfFewerRoundsIsRead() {
        // The published vector of "password", "salt", one round.
        String vector = "pbkdf2-sha256$1$c2FsdA==$Eg+2z/z4syxD5yJSVsT4N6hlSMkszDVICAWYfLcL4Xs=";

        assertThat(PasswordHash.matches("password", vector)).isTrue();
        assertThat(PasswordHash.matches("passwore", vector)).isFalse();
    }
}
