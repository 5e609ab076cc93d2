package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.WantedEvents;
import io.tallystick.access.entity.ApiKey;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.SigningKeyReference;

/** All that one statement reads about an API key: the key, its company's switches, the company's active signing key. */
public record KeyRow(String apiKey, String sealedSharedKey, boolean readOnly, boolean revoked, String products,
                     long companyId, boolean oauthRequired, Integer requestsPerMinute, String signingKeyId, String sealedPrivateKey,
                     String wantedEvents) {

    void requireNotRevoked() {
        if (revoked) {
            throw new LicensingException(ErrorCode.REVOKED_API_KEY);
        }
    }

    void requireApiKeysAccepted() {
        if (oauthRequired) {
            throw new LicensingException(ErrorCode.OAUTH_REQUIRED);
        }
    }

    Caller caller(String address) {
        return new Caller(companyId, "api-key " + apiKey, apiKey, readOnly, ApiKey.productsIn(products),
            new SigningKeyReference(signingKeyId, sealedPrivateKey), address).wanting(WantedEvents.stored(wantedEvents));
    }

    @Override
    public String toString() {
        return "KeyRow[" + apiKey + "]";
    }
}
