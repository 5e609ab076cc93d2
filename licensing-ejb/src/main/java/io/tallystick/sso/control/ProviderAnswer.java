package io.tallystick.sso.control;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;

/**
 * What a provider answered.
 *
 * @param address without a query, for the log
 */
record ProviderAnswer(String address, int status, String body) {

    private static final int OK = 200;
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

    boolean isRefusal() {
        return REFUSALS.contains(status);
    }

    /** The members of a JSON object that came with a status of 200; anything else is a provider that cannot be used. */
    Map<String, Object> members() {
        if (status != OK) {
            throw Refusal.ofProvider(address, "it answered " + status);
        }
        return parsed();
    }

    /** The {@code error} member of a refusal; empty when there is none. */
    String error() {
        return parsed().get("error") instanceof String error ? error : "";
    }

    private Map<String, Object> parsed() {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException e) {
            throw Refusal.ofProvider(address, "its answer is no JSON object");
        }
    }
}
