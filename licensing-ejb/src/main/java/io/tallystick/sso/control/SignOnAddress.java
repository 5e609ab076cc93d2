package io.tallystick.sso.control;

import io.tallystick.sso.boundary.SsoUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/** Where people sign on (§3.16). */
@ApplicationScoped
public class SignOnAddress {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int RANDOM_BYTES = 16;

    @Inject
    ProviderDirectory directory;

    private final SecureRandom random = new SecureRandom();

    /**
     * The provider's authorization endpoint with all that it needs. {@code state} and {@code nonce} are random, for the application to
     * recognise what comes back.
     */
    public SsoUrl of(ProviderSettings settings, String redirectUri, boolean token) {
        ProviderMetadata provider = directory.metadata(settings.issuer(), Deadline.in(PATIENCE));
        String endpoint = provider.authorizationEndpoint();
        String url = endpoint + (endpoint.indexOf('?') < 0 ? "?" : "&") + "response_type=" + (token ? "id_token%20token" : "code")
            + "&client_id=" + ProviderTokens.encoded(settings.clientId()) + "&redirect_uri=" + ProviderTokens.encoded(redirectUri)
            + "&scope=" + ProviderTokens.encoded(settings.scopes()).replace("+", "%20") + "&state=" + mark() + "&nonce=" + mark();
        return new SsoUrl(url, provider.issuer(), provider.endSessionEndpoint(), provider.tokenEndpoint(), provider.introspectionEndpoint());
    }

    private String mark() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
