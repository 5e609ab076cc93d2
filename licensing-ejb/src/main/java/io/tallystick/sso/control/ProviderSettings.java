package io.tallystick.sso.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;

/**
 * What is needed to deal with the identity provider of a customer account.
 *
 * @param clientSecret in the clear; null for a public client
 * @param redirectUris at least one
 */
public record ProviderSettings(long accountId, String issuer, String clientId, String clientSecret, List<String> redirectUris, String scopes,
                               String emailClaim, boolean createUsers, int userMaxActivations) {

    /** The wished redirect URI, which must be one that the account allows ({@code validation_error}); its first one for null. */
    public String redirectUri(String wished) {
        if (wished != null && !redirectUris.contains(wished)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter redirect_uri is none that the customer account allows.");
        }
        return wished == null ? redirectUris.get(0) : wished;
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
