package io.tallystick.sso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Moments;
import io.tallystick.sso.boundary.IdentityProviderOrder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentityProviderTest {

    private static final OffsetDateTime NOW = Moments.at("2026-01-01T00:00:00Z");

    private final IdentityProvider provider = new IdentityProvider(1, 7);

    @Test
    @DisplayName("I1 the secret is kept sealed, opened for a sign-on, and shown to nobody")
    void theSecretIsKeptSealed() {
        provider.replace(order("secret", false), "SEALED", NOW);

        assertThat(provider.settings(sealed -> sealed.toLowerCase(Locale.ROOT)).clientSecret()).isEqualTo("sealed");
        assertThat(provider.view().hasClientSecret()).isTrue();
        assertThat(provider.view().toString()).doesNotContain("secret=", "SEALED");
    }

    @Test
    @DisplayName("I1 a change that names no secret leaves it, one that names null removes it")
    void aChangeMayLeaveTheSecret() {
        provider.replace(order("secret", false), "SEALED", NOW);

        provider.replace(order(null, true), null, NOW);
        assertThat(provider.view().hasClientSecret()).isTrue();

        provider.replace(order(null, false), null, NOW);
        assertThat(provider.view().hasClientSecret()).isFalse();
        assertThat(provider.settings(sealed -> sealed).clientSecret()).isNull();
    }

    @Test
    void redirectUrisKeepTheirOrder() {
        provider.replace(order(null, false), null, NOW);

        assertThat(provider.view().redirectUris()).containsExactly("https://app.example.com/b", "app:/a");
    }

    private static IdentityProviderOrder order(String secret, boolean keepSecret) {
        return new IdentityProviderOrder("https://id.example.com", "tallystick", secret, keepSecret, List.of("https://app.example.com/b", "app:/a"),
            "openid", "email", true, 2);
    }
}
