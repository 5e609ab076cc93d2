package io.tallystick.sso.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.shared.ErrorCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    @Test
    @DisplayName("I4 only redirect URIs that the account allows are used, the first one where none is named")
    void onlyAllowedRedirectUrisAreUsed() {
        ProviderSettings settings = ASettings.ofAcme();

        assertThat(settings.redirectUri("https://app.example.com/b")).isEqualTo("https://app.example.com/b");
        assertThat(settings.redirectUri(null)).isEqualTo("https://app.example.com/a");
        assertRefused(ErrorCode.VALIDATION_ERROR, () -> settings.redirectUri("https://app.example.com/a/../evil"));
    }
}
