package io.tallystick.web.v4;

import io.tallystick.access.boundary.TokenRequest;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Bodies;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * The form of a token request, read by hand so that every server reads it alike: each parameter at most once, an empty one as if it were
 * absent, unknown ones ignored (RFC 6749 §3.2).
 */
final class TokenForm {

    private static final String BASIC = "Basic ";
    private static final String ID = "client_id";
    private static final String SECRET = "client_secret";

    private final Map<String, String> parameters;

    private TokenForm(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    static TokenForm read(HttpHeaders headers, InputStream body) {
        String text = text(body);
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(headers.getMediaType())) {
            throw invalid("The content type must be application/x-www-form-urlencoded.");
        }
        return of(text);
    }

    static TokenForm of(String text) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : text.strip().split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!value.isEmpty() && parameters.put(name, value) != null) {
                throw invalid("The parameter " + name + " is there twice.");
            }
        }
        return new TokenForm(parameters);
    }

    /**
     * The request; credentials come from the form or by HTTP Basic, not by both.
     *
     * @param authorization value of the Authorization header; null when absent
     */
    TokenRequest request(String authorization) {
        String grantType = parameters.get("grant_type");
        if (authorization == null || authorization.isBlank()) {
            return new TokenRequest(grantType, parameters.get(ID), parameters.get(SECRET));
        }
        String[] pair = pair(authorization.strip());
        if (parameters.containsKey(SECRET) || !parameters.getOrDefault(ID, pair[0]).equals(pair[0])) {
            throw invalid("The credentials are there twice: send them in the form or by HTTP Basic.");
        }
        return new TokenRequest(grantType, pair[0], pair[1]);
    }

    /** Id and secret, each percent-encoded inside the pair (RFC 6749 §2.3.1). */
    private static String[] pair(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new LicensingException(ErrorCode.INVALID_CLIENT, "Authorize by HTTP Basic, or send client_id and client_secret in the form.");
        }
        String text = base64(authorization.substring(BASIC.length()).strip());
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw invalid("The Basic credentials have no colon between id and secret.");
        }
        return new String[] {decoded(text.substring(0, colon)), decoded(text.substring(colon + 1))};
    }

    private static String base64(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid("The Basic credentials are not base64.");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid("A percent sign is followed by no two hexadecimal digits.");
        }
    }

    private static String text(InputStream body) {
        try {
            return Bodies.text(body);
        } catch (LicensingException unreadable) {
            throw unreadable.code() == ErrorCode.PAYLOAD_TOO_LARGE ? unreadable : invalid(unreadable.getMessage());
        }
    }

    private static LicensingException invalid(String message) {
        return new LicensingException(ErrorCode.INVALID_REQUEST, message);
    }
}
