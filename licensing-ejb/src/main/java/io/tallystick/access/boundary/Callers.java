package io.tallystick.access.boundary;

import io.tallystick.access.control.BearerAuthorization;
import io.tallystick.access.control.GuessLimits;
import io.tallystick.access.control.HmacAuthorization;
import io.tallystick.access.control.KeyRows;
import io.tallystick.access.control.ManagementKeyRow;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Sha256;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Finds out who is calling. A source that guessed too often is refused before any row is read (requirement A8). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Callers {

    private static final String MANAGEMENT_SCHEME = "Api-Key ";

    @Inject
    HmacAuthorization hmac;
    @Inject
    BearerAuthorization bearer;
    @Inject
    KeyRows keys;
    @Inject
    GuessLimits guesses;

    /**
     * A caller of the License API, by HMAC (§1.1) or bearer token (§1.2).
     *
     * @param authorization value of the Authorization header; null when absent
     * @param date          value of the Date header; null when absent
     * @param address       network address of the caller
     */
    public Caller identify(String authorization, String date, String address) {
        return counted(address, () -> BearerAuthorization.isBearer(authorization) ? bearer.check(authorization, date, address)
            : hmac.check(authorization, date, address));
    }

    /**
     * A caller of the Management API (§6).
     *
     * @param authorization value of the Authorization header, {@code Api-Key …}; null when absent
     */
    public Caller identifyManagement(String authorization, String address) {
        return counted(address, () -> managementCaller(authorization, address));
    }

    private Caller counted(String address, Supplier<Caller> check) {
        guesses.requireRoomForAuthorization(address);
        try {
            return check.get();
        } catch (LicensingException refusal) {
            guesses.refused(address, refusal);
            throw refusal;
        }
    }

    private Caller managementCaller(String authorization, String address) {
        if (authorization == null || authorization.isBlank()) {
            throw new LicensingException(ErrorCode.MISSING_HEADERS, "Send Authorization: Api-Key followed by a management key.");
        }
        if (!authorization.regionMatches(true, 0, MANAGEMENT_SCHEME, 0, MANAGEMENT_SCHEME.length())) {
            throw new LicensingException(ErrorCode.INVALID_MANAGEMENT_KEY);
        }
        String key = authorization.substring(MANAGEMENT_SCHEME.length()).strip();
        ManagementKeyRow row = keys.byManagementKeyHash(Sha256.of(key).hex());
        return row.caller(address, codes -> keys.productIds(row.companyId(), codes));
    }
}
