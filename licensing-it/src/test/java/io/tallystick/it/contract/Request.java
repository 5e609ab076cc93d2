package io.tallystick.it.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;

/**
 * A request for an operation, made of the contract's own examples.
 *
 * @param query names and values, not encoded
 * @param type  content type of the body; null without a body
 * @param once  the Idempotency-Key; null for none
 */
public record Request(Operation operation, String method, String path, Map<String, String> query, String type, String body, String once) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LICENSE_API = "/api/v4/";
    private static final String MANAGEMENT_API = "/api/v1/";
    private static final String NONSENSE = "x".repeat(600);

    /** The example of the contract, or of several bodies the plainest. */
    public static Request of(Operation operation) {
        var json = operation.bodies().get("application/json");
        var type = operation.bodies().isEmpty() ? null : json != null ? "application/json" : operation.bodies().keySet().iterator().next();
        return new Request(operation, operation.method(), operation.pathWith("1"), operation.query(), type, type == null ? "" : operation.bodies().get(type), null);
    }

    public boolean isManagement() {
        return path.startsWith(MANAGEMENT_API);
    }

    /** True when a signature is demanded. */
    public boolean isSigned() {
        return operation.schemes().contains("hmac");
    }

    public Request withMethod(String other) {
        return new Request(operation, other, path, query, type, body, once);
    }

    public Request withType(String other) {
        return new Request(operation, method, path, query, other, body.isEmpty() ? "{}" : body, once);
    }

    public Request withBody(String other) {
        return new Request(operation, method, path, query, type, other, once);
    }

    public Request withQuery(String name, String value) {
        var changed = new TreeMap<>(query);
        changed.put(name, value);
        return new Request(operation, method, path, changed, type, body, once);
    }

    /** With this member of the body, or this parameter of the query. */
    public Request with(String name, String value) {
        return type == null ? withQuery(name, value) : withBody(changed(name, value));
    }

    /** The same, at the thing with this id. */
    public Request at(long id) {
        return new Request(operation, method, operation.pathWith(String.valueOf(id)), query, type, body, once);
    }

    /** The same, at this path. */
    public Request at(String other) {
        return new Request(operation, method, other, query, type, body, once);
    }

    public Request sendsNothing() {
        return new Request(operation, method, path, Map.of(), type, "", once);
    }

    /** With an Idempotency-Key: then a body is read also where none is asked for. */
    public Request once(String key) {
        return new Request(operation, method, path, query, type, body, key);
    }

    /** A body that is no JSON, a parameter or an id that is no number, or a key that is too long where there is nothing else. */
    public Request sendsNonsense() {
        if (type != null) {
            return withBody("{");
        }
        if (!method.equals("GET")) {
            return once(NONSENSE);
        }
        return operation.hasParameters() && query.isEmpty() && !operation.path().endsWith("/deliveries")
                ? new Request(operation, method, operation.pathWith("x"), query, null, body, once)
                : withQuery(path.endsWith("/audit/export") ? "format" : path.endsWith("/analytics") ? "days" : isManagement() ? "limit" : Stream.of("hardware_id", "login_type").filter(query::containsKey)
                        .findFirst().orElse("product"), NONSENSE);
    }

    /** By whoever may call the operation. */
    public Answer sent(LicenseApi application, ManagementApi vendor) {
        return isManagement() ? sentBy(vendor) : sentBy(application);
    }

    public Answer sentBy(LicenseApi caller) {
        var signing = isSigned() ? caller : caller.withoutHeader("Authorization");
        var sender = once == null ? signing : signing.withHeader("Idempotency-Key", once);
        return sender.send(method, path.substring(LICENSE_API.length()) + queryText(), type == null ? "application/json" : type, body.getBytes(UTF_8));
    }

    public Answer sentBy(ManagementApi caller) {
        var key = operation.schemes().contains("operatorKey") ? caller.asOperator() : caller;
        var sender = once == null ? key : key.withHeader("Idempotency-Key", once);
        return sender.send(method, path.substring(MANAGEMENT_API.length()) + queryText(), type == null ? "application/json" : type, body.getBytes(UTF_8));
    }

    private String queryText() {
        return query.isEmpty() ? "" : query.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private String changed(String name, String value) {
        try {
            var object = (ObjectNode) JSON.readTree(body.startsWith("{") ? body : new String(Base64.getDecoder().decode(body), UTF_8));
            return object.put(name, value).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(operation + " has no example in JSON", e);
        }
    }
}
