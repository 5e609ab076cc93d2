package io.tallystick.access.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of an HMAC authorization, {@code algorithm="…",headers="…",signature="…",apikey="…"} (§1.1). Names are
 * case-insensitive, blanks after commas are fine.
 *
 * @param signature base64 as sent
 * @param apiKey    the API key as sent
 */
record AuthorizationHeader(String signature, String apiKey) {

    /** Possessive, and looked for in one place only: anybody may send a header, and it must cost no more the longer it is. */
    private static final Pattern PARAMETER = Pattern.compile("\\s*+([A-Za-z_-]++)\\s*+=\\s*+\"([^\"]*+)\"\\s*+(,|$)");

    static AuthorizationHeader parse(String text) {
        Map<String, String> parameters = parameters(text);
        String algorithm = required(parameters, "algorithm");
        String headers = required(parameters, "headers");
        var header = new AuthorizationHeader(required(parameters, "signature"), required(parameters, "apikey"));
        if (!algorithm.equalsIgnoreCase("hmac-sha256")) {
            throw new LicensingException(ErrorCode.HMAC_REQUIRED);
        }
        if (!headers.strip().equalsIgnoreCase("date")) {
            throw new LicensingException(ErrorCode.AUTHORIZATION_INVALID_HEADERS, "Only the date header is signed: send headers=\"date\".");
        }
        return header;
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new TreeMap<>();
        Matcher matcher = PARAMETER.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.region(end, text.length()).lookingAt()) {
                throw new LicensingException(ErrorCode.AUTHORIZATION_INVALID_HEADERS);
            }
            parameters.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
            end = matcher.end();
        }
        return parameters;
    }

    private static String required(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            throw new LicensingException(ErrorCode.AUTHORIZATION_MISSING_PARAMS, "The authorization lacks the parameter " + name + ".");
        }
        return value;
    }
}
