package io.tallystick.web.v1;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.sso.boundary.IdentityProviderOrder;
import io.tallystick.web.wire.Fields;
import java.net.URI;
import java.util.List;

/** Reads identity providers from requests (§6). */
final class IdentityProviderFields {

    private static final int ADDRESS = 1000;
    private static final int SECRET = 1000;
    private static final int CLAIM = 100;
    private static final int MOST_REDIRECTS = 20;
    private static final String REDIRECTS = "redirect_uris";
    private static final String PER_USER = "user_max_activations";

    private IdentityProviderFields() {
    }

    static IdentityProviderOrder order(Fields fields) {
        String scopes = fields.text("scopes", ADDRESS);
        String claim = fields.text("email_claim", CLAIM);
        int perUser = fields.integer(PER_USER, 0);
        if (perUser < 0) {
            throw invalid(PER_USER, "must be 0 or more");
        }
        return new IdentityProviderOrder(fields.required("issuer", ADDRESS), fields.required("client_id"), fields.text("client_secret", SECRET),
            !fields.names("client_secret"), redirects(fields), scopes == null ? "openid email" : scopes, claim == null ? "email" : claim,
            fields.truth("create_users", false), perUser);
    }

    private static List<String> redirects(Fields fields) {
        List<String> uris = fields.texts(REDIRECTS, ADDRESS);
        if (uris == null || uris.isEmpty()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter redirect_uris is missing.");
        }
        if (uris.size() > MOST_REDIRECTS || !uris.stream().allMatch(IdentityProviderFields::isAbsolute)) {
            throw invalid(REDIRECTS, "must be at most " + MOST_REDIRECTS + " absolute addresses without a fragment");
        }
        return uris;
    }

    /** Also one of an application's own scheme, as native applications have it. */
    private static boolean isAbsolute(String text) {
        try {
            URI uri = URI.create(text);
            return uri.isAbsolute() && uri.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static LicensingException invalid(String name, String rule) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " " + rule + ".");
    }
}
