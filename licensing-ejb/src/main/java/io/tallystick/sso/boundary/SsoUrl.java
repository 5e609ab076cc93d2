package io.tallystick.sso.boundary;

/** Where people of a customer account sign on, and the provider's addresses (§3.16); null where the provider has none. */
public record SsoUrl(String url, String issuer, String endSessionEndpoint, String tokenEndpoint, String introspectionEndpoint) {
}
