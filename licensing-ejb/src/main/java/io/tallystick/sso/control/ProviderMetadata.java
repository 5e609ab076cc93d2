package io.tallystick.sso.control;

import java.util.List;
import java.util.Map;

/**
 * The addresses that a provider publishes (OpenID Connect Discovery 1.0); null where it has none.
 *
 * @param secretInForm whether the client secret is sent in the form, as the provider takes no HTTP Basic
 */
record ProviderMetadata(String issuer, String authorizationEndpoint, String tokenEndpoint, String userinfoEndpoint,
                        String introspectionEndpoint, String endSessionEndpoint, String jwksUri, boolean secretInForm) {

    private static final String METHODS = "token_endpoint_auth_methods_supported";

    /** Reads a discovery document, which must be that of this issuer and name the addresses that no provider goes without. */
    static ProviderMetadata of(Map<String, Object> document, String issuer) {
        ProviderMetadata metadata = new ProviderMetadata(text(document, "issuer"), text(document, "authorization_endpoint"),
            text(document, "token_endpoint"), text(document, "userinfo_endpoint"), text(document, "introspection_endpoint"),
            text(document, "end_session_endpoint"), text(document, "jwks_uri"), onlyInForm(document.get(METHODS)));
        if (!issuer.equals(metadata.issuer())) {
            throw Refusal.ofProvider(issuer, "its discovery document is that of another issuer");
        }
        if (metadata.authorizationEndpoint() == null || metadata.tokenEndpoint() == null || metadata.jwksUri() == null) {
            throw Refusal.ofProvider(issuer, "its discovery document lacks authorization_endpoint, token_endpoint or jwks_uri");
        }
        return metadata;
    }

    private static String text(Map<String, Object> document, String name) {
        return document.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private static boolean onlyInForm(Object methods) {
        return methods instanceof List<?> all && all.contains("client_secret_post") && !all.contains("client_secret_basic");
    }
}
