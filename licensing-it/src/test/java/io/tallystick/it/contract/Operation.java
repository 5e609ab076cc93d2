package io.tallystick.it.contract;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * An operation of the OpenAPI document.
 *
 * @param method  as HTTP writes it: {@code GET}
 * @param path    its template, without a slash at the end
 * @param codes   status by error code: what the operation says it can be refused with
 * @param schemes names of the security schemes that it demands
 * @param query   examples by name of those query parameters that have one
 * @param bodies  an example by media type; empty when the operation takes no body
 */
public record Operation(String method, String path, SortedMap<String, Integer> codes, Set<String> schemes, Map<String, String> query,
        Map<String, String> bodies) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

    /** True when a request with this path, which has no query, is answered at this operation's path. */
    boolean isAt(String asked) {
        return withoutSlash(asked).matches("\\Q" + PARAMETER.matcher(path).replaceAll("\\\\E[^/]+\\\\Q") + "\\E");
    }

    boolean hasParameters() {
        return path.contains("{");
    }

    /** The path with this id for each of its parameters. */
    public String pathWith(String id) {
        return PARAMETER.matcher(path).replaceAll(id);
    }

    public boolean refusesWith(String code) {
        return codes.containsKey(code);
    }

    static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
