package io.tallystick.access.control;

import com.nimbusds.jwt.SignedJWT;
import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;

/**
 * Checks a bearer token and the Date beside it (requirement A9), in the order of §1.1: headers, form, date, client, signature, end,
 * revocation. One statement reads all that is needed, at every call, so that a revoked client is refused at once.
 */
@ApplicationScoped
public class BearerAuthorization {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_CLIENT_ID = 100;

    @Inject
    OauthClientRows clients;
    @Inject
    AccessTokens tokens;
    @Inject
    DateWindow window;
    @Inject
    CompanyLimits limits;

    /** True for an authorization that is to be checked here. */
    public static boolean isBearer(String authorization) {
        return authorization != null && (authorization.strip() + " ").regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * The caller, or the first refusal.
     *
     * @param authorization value of the Authorization header
     * @param date          value of the Date header, null when absent
     * @param address       network address of the caller
     */
    public Caller check(String authorization, String date, String address) {
        if (date == null || date.isBlank()) {
            throw new LicensingException(ErrorCode.MISSING_HEADERS);
        }
        SignedJWT token = tokens.parse((authorization.strip() + " ").substring(SCHEME.length()).strip());
        window.requireRecent(date);
        OauthClientRow client = clients.byClientId(subject(token)).orElseThrow(AccessTokens::malformed);
        tokens.verify(token, client);
        if (client.revoked()) {
            throw new LicensingException(ErrorCode.OAUTH_TOKEN_MALFORMED, "The OAuth client has been revoked: ask the vendor for a new one.");
        }
        limits.take(client.companyId(), client.requestsPerMinute());
        return client.caller(address);
    }

    private static String subject(SignedJWT token) {
        try {
            String subject = token.getJWTClaimsSet().getSubject();
            if (subject.length() > LONGEST_CLIENT_ID) {
                throw AccessTokens.malformed();
            }
            return subject;
        } catch (ParseException e) {
            throw AccessTokens.malformed();
        }
    }
}
