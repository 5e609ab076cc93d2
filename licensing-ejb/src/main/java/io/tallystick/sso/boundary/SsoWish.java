package io.tallystick.sso.boundary;

/**
 * What kind of address is asked for (§3.16).
 *
 * @param token       true for tokens in the fragment of the redirect URI (implicit grant), false for a code
 * @param redirectUri null for the account's first one
 */
public record SsoWish(String customerAccountCode, boolean token, String redirectUri) {
}
