package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;

/**
 * The API key or OAuth client that an offline file names.
 *
 * @param author        who wrote the file
 * @param sealedSecrets those that work at this moment, the newest first; never empty
 * @param accepted      false for an API key of a company that accepts OAuth only
 */
public record FileKey(Caller author, List<String> sealedSecrets, boolean revoked, boolean accepted) {

    /** Refuses a file of a revoked key or client: {@code revoked_api_key}, files know no other word. */
    public void requireNotRevoked() {
        if (revoked) {
            throw new LicensingException(ErrorCode.REVOKED_API_KEY, "The key or client of this file has been revoked: ask the vendor for a new one.");
        }
    }

    /** Refuses a file of an API key where the company accepts OAuth only: {@code oauth_required}. */
    public void requireAccepted() {
        if (!accepted) {
            throw new LicensingException(ErrorCode.OAUTH_REQUIRED, "The company accepts OAuth only: sign request files with the secret of an OAuth"
                + " client and name its client_id.");
        }
    }

    @Override
    public String toString() {
        return "FileKey[" + author.actor() + "]";
    }
}
