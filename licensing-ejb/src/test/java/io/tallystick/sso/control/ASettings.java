package io.tallystick.sso.control;

import java.util.List;

/** Providers of customer accounts, as tests need them. */
final class ASettings {

    static final String ISSUER = "https://id.example.com";

    private ASettings() {
    }

    static ProviderSettings ofAcme() {
        return at(ISSUER);
    }

    static ProviderSettings at(String issuer) {
        return new ProviderSettings(1, issuer, "tallystick", "a secret", List.of("https://app.example.com/a", "https://app.example.com/b"),
            "openid email", "email", true, 0);
    }
}
