package io.tallystick.it.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.tallystick.it.contract.Operation;
import io.tallystick.it.contract.Request;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;

/**
 * A request as no client should send it; a third of them are as they should be.
 *
 * @param path with the query
 */
record OddRequest(Operation operation, String method, String path, String type, byte[] body, Map<String, String> headers) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "get");
    private static final List<String> TYPES = List.of("application/json; charset=utf-16", "application/json;charset=nonsense", "text/plain", "multipart/form-data",
            "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/xml", "*/*", "json", "application/", ";");
    private static final Map<String, List<String>> HEADERS = new TreeMap<>(Map.of(
            "Idempotency-Key", List.of("key-1", "key-2", "x".repeat(201), " ", "%00"),
            "Accept", List.of("application/xml", "text/html", "nonsense", "*/*;q=0", "application/json;q=2"),
            "Accept-Encoding", List.of("gzip", "identity;q=0", "x"),
            "Content-Encoding", List.of("gzip", "x"),
            "X-HTTP-Method-Override", List.of("DELETE"),
            "Authorization", List.of("Bearer a.b.c", "Basic eDp5", "Api-Key ", "algorithm=\"hmac-sha256\"", ",,,", "x".repeat(5000)),
            "Date", List.of("today", "Thu, 17 Nov 2022 20:51:35 GMT", "0", "Sun, 31 Dec 9999 23:59:59 GMT")));

    /** Request number so and so. */
    static OddRequest of(Dice dice, Operation operation, Known known) {
        int accidents = dice.promille(330) ? 0 : 130;
        var request = Request.of(operation);
        var path = dice.promille(accidents / 2) ? operation.pathWith(oddId(dice)) : known.path(dice, operation);
        var bytes = request.type() == null ? new byte[0] : body(dice, accidents, request, known).getBytes(dice.promille(accidents / 20) ? UTF_16LE : UTF_8);
        return new OddRequest(operation, dice.promille(accidents / 5) ? dice.of(METHODS) : operation.method(),
                path + (dice.promille(100) ? "/" : dice.promille(accidents / 20) ? "//x" : "") + query(dice, accidents, request, known),
                request.type() == null || dice.promille(accidents / 4) ? dice.of(TYPES) : request.type(), bytes, headers(dice, accidents));
    }

    private static String body(Dice dice, int accidents, Request request, Known known) {
        if (operationIsOffline(request)) {
            return known.file(dice, accidents, request.operation().path().endsWith("deactivate_offline") ? "deactivation" : "activation");
        }
        try {
            var odd = new OddJson(dice, accidents);
            var text = request.body().startsWith("{") ? odd.of(known.fresh(dice, (ObjectNode) JSON.readTree(request.body()))) : request.body();
            return dice.promille(accidents / 2) ? odd.cut(text) : text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request.operation() + " has an example that is no JSON", e);
        }
    }

    /** A server refuses NUL in a path in its own words, before it asks the application. */
    private static String oddId(Dice dice) {
        return URLEncoder.encode(OddValues.text(dice).replace("\0", ""), UTF_8);
    }

    private static boolean operationIsOffline(Request request) {
        return request.operation().path().matches(".*/(de)?activate_offline");
    }

    private static String query(Dice dice, int accidents, Request request, Known known) {
        var query = new TreeMap<>(request.query());
        query.replaceAll((name, value) -> dice.promille(accidents) ? OddValues.text(dice) : known.fresh(dice, name, value));
        query.keySet().removeIf(name -> dice.promille(accidents / 2));
        if (dice.promille(accidents)) {
            query.put(dice.of(List.of("limit", "offset", "order_by", "env", "license_id", "username", "unknown", "include_expired_features", "")), OddValues.text(dice));
        }
        return query.isEmpty() ? "" : query.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Map<String, String> headers(Dice dice, int accidents) {
        var headers = new TreeMap<String, String>();
        HEADERS.forEach((name, values) -> {
            if (dice.promille(accidents / 5)) {
                headers.put(name, dice.of(values));
            }
        });
        return headers;
    }

    Answer sent(LicenseApi application, ManagementApi vendor) {
        if (path.startsWith("/api/v1/")) {
            var caller = vendor;
            for (var header : headers.entrySet()) {
                caller = caller.withHeader(header.getKey(), header.getValue());
            }
            return caller.send(method, path.substring("/api/v1/".length()), type, body);
        }
        var caller = application;
        for (var header : headers.entrySet()) {
            caller = caller.withHeader(header.getKey(), header.getValue());
        }
        return caller.send(method, path.substring("/api/v4/".length()), type, body);
    }

    @Override
    public String toString() {
        return method + " " + path + " " + type + " " + headers + "\n" + new String(body, UTF_8);
    }
}
