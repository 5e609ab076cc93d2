package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.SigningKeyReference;

/** All that one statement reads about a management key. */
public record ManagementKeyRow(String name, boolean revoked, long companyId, String signingKeyId, String sealedPrivateKey) {

    /** The caller behind the key, or {@code revoked_management_key}. */
    public Caller caller(String address) {
        if (revoked) {
            throw new LicensingException(ErrorCode.REVOKED_MANAGEMENT_KEY);
        }
        return new Caller(companyId, "management-key " + name, null, false, null,
            new SigningKeyReference(signingKeyId, sealedPrivateKey), address);
    }
}
