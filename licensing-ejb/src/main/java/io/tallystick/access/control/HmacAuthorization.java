package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks an HMAC authorization in the order of §1.1 (requirements A1 to A3). */
@ApplicationScoped
public class HmacAuthorization {

    @Inject
    KeyRows keys;
    @Inject
    DateWindow window;
    @EJB
    Vault vault;
    @Inject
    CompanyLimits limits;

    /**
     * The caller, or the first refusal.
     *
     * @param authorization value of the Authorization header, null when absent
     * @param date          value of the Date header, null when absent
     * @param address       network address of the caller
     */
    public Caller check(String authorization, String date, String address) {
        requirePresent(authorization, date);
        AuthorizationHeader header = AuthorizationHeader.parse(authorization);
        window.requireRecent(date);
        KeyRow key = keys.byApiKey(header.apiKey());
        key.requireNotRevoked();
        if (!Hmac.equal(Hmac.ofDate(vault.open(key.sealedSharedKey()), date), header.signature())) {
            throw new LicensingException(ErrorCode.SIGNATURE_MISMATCH);
        }
        key.requireApiKeysAccepted();
        limits.take(key.companyId(), key.requestsPerMinute());
        return key.caller(address);
    }

    private static void requirePresent(String authorization, String date) {
        if (authorization == null || authorization.isBlank() || date == null || date.isBlank()) {
            throw new LicensingException(ErrorCode.MISSING_HEADERS);
        }
    }
}
