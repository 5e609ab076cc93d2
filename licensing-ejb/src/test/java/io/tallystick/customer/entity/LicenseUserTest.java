package io.tallystick.customer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Stored;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseUserTest {

    private static final LicenseUserOrder ORDER = new LicenseUserOrder(" User@Example.COM ", "secret", "Uma", "Ser", "7", 2);

    @Test
    @DisplayName("U3 a license user is known by e-mail in lower case, without blanks around")
    void aUserIsKnownByLowerCaseEmail() {
        LicenseUser user = Stored.withId(5, new LicenseUser(1, ORDER, "hash", Moments.at("2026-01-01T00:00:00Z")));

        assertThat(user.view()).isEqualTo(new LicenseUserView(5, "user@example.com", true, "Uma", "Ser", "7", true));
    }

    @Test
    @DisplayName("U3 the spelling does not depend on the country of the server")
    void theSpellingDoesNotDependOnTheCountry() {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(LicenseUser.canonical("INFO@EXAMPLE.COM")).isEqualTo("info@example.com");
        } finally {
            Locale.setDefault(former);
        }
    }
}
