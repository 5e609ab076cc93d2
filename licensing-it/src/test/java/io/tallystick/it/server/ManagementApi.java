package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A caller of {@code /api/v1/} with a management key. Paths are named without the base: {@code licenses/?license_key=…}. */
public final class ManagementApi {

    private static final String AUTHORIZATION = "Authorization";
    private static final String BASE = "/api/v1/";

    private final Caller caller;
    private final Map<String, String> headers;

    private ManagementApi(Caller caller, Map<String, String> headers) {
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * The demo company's vendor.
     *
     * @param servers one, or several nodes on the same books, which are called in turns
     */
    public static ManagementApi ofAcme(URI... servers) {
        return new ManagementApi(new Caller(servers), Map.of(AUTHORIZATION, "Api-Key " + Acme.MANAGEMENT_KEY));
    }

    public static ManagementApi withKey(URI server, String managementKey) {
        return new ManagementApi(new Caller(server), Map.of(AUTHORIZATION, "Api-Key " + managementKey));
    }

    /** Nobody in particular: no Authorization header. */
    public static ManagementApi withoutKey(URI server) {
        return new ManagementApi(new Caller(server), Map.of());
    }

    /** The operator of the demo company's server, where the demo company's vendor would call; others stay who they are. */
    public ManagementApi asOperator() {
        return headers.getOrDefault(AUTHORIZATION, "").endsWith(Acme.MANAGEMENT_KEY) ? withHeader(AUTHORIZATION, "Api-Key " + Acme.OPERATOR_KEY) : this;
    }

    /** Adds a header or puts another value in its place. */
    public ManagementApi withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ManagementApi(caller, more);
    }

    public Answer get(String path) {
        return caller.get(BASE + path, headers);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** Any method with any type of body. */
    public Answer send(String method, String path, String type, byte[] body) {
        return caller.send(method, BASE + path, type, body, headers);
    }

    private Answer send(String method, String path, String json) {
        return send(method, path, "application/json", json.getBytes(UTF_8));
    }
}
