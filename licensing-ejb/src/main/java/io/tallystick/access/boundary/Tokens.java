package io.tallystick.access.boundary;

import io.tallystick.access.control.AccessTokens;
import io.tallystick.access.control.ClientSecrets;
import io.tallystick.access.control.GuessLimits;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives access tokens for client credentials (RFC 6749 §4.4). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tokens {

    private static final String CLIENT_CREDENTIALS = "client_credentials";

    @Inject
    ClientSecrets secrets;
    @Inject
    AccessTokens tokens;
    @Inject
    GuessLimits guesses;

    /**
     * A token for the client. Wrong secrets are counted as wrong keys are (requirement A8).
     *
     * @param address network address of the caller
     * @throws LicensingException {@code invalid_request}, {@code unsupported_grant_type}, {@code invalid_client}
     */
    public AccessToken grant(TokenRequest request, String address) {
        guesses.requireRoomForAuthorization(address);
        try {
            return granted(request);
        } catch (LicensingException refusal) {
            guesses.refused(address, refusal);
            throw refusal;
        }
    }

    private AccessToken granted(TokenRequest request) {
        if (request.grantType() == null) {
            throw new LicensingException(ErrorCode.INVALID_REQUEST, "The parameter grant_type is missing.");
        }
        if (!request.grantType().equals(CLIENT_CREDENTIALS)) {
            throw new LicensingException(ErrorCode.UNSUPPORTED_GRANT_TYPE);
        }
        if (request.clientId() == null || request.clientSecret() == null) {
            throw new LicensingException(ErrorCode.INVALID_CLIENT);
        }
        return tokens.issue(secrets.proved(request.clientId(), request.clientSecret()));
    }
}
