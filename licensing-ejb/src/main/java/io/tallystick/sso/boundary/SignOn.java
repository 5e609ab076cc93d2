package io.tallystick.sso.boundary;

/**
 * What an application sends instead of a password (§1.3): a token, or a code with the redirect URI that it was made for.
 *
 * @param idToken     value of an identity or access token; null for a code
 * @param code        null for a token
 * @param redirectUri null for the account's first one
 */
public record SignOn(String customerAccountCode, String idToken, String code, String redirectUri) {

    @Override
    public String toString() {
        return "SignOn[" + customerAccountCode + "]";
    }
}
