package io.tallystick.client.testing;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tallystick.client.json.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A License API just big enough for the client's own tests: one license, real HTTP, real signatures. */
public final class FakeTallystick implements AutoCloseable {

    /** One call as it came in. */
    public record Call(String method, URI uri, Map<String, String> headers, String body) {
    }

    public final Vendor vendor = Vendor.withNewKey();
    public final List<Call> calls = new ArrayList<>();
    public LicenseFixture license = aLicense().counting(100, 0).withCountingFeature("export", 50);
    public String fileDate = "2026-01-01T12:00:00Z";
    private final Map<String, Reply> instead = new HashMap<>();
    private final HttpServer server;

    private record Reply(int status, byte[] body, String signature) {
    }

    public FakeTallystick() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on this path answers this text, signed with the real key when it is a success. */
    public void answer(String path, int status, String body) {
        instead.put(path, new Reply(status, body.getBytes(UTF_8), vendor.sign(body.getBytes(UTF_8))));
    }

    /** From now on this path answers this text under this signature header. */
    public void answerSigned(String path, String body, String signature) {
        instead.put(path, new Reply(200, body.getBytes(UTF_8), signature));
    }

    public Call lastCall() {
        return calls.get(calls.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Call call = read(exchange);
        calls.add(call);
        String path = call.uri().getPath().replace("/api/v4/", "");
        Reply reply = instead.containsKey(path) ? instead.get(path) : reply(path, call);
        if (reply.signature() != null) {
            exchange.getResponseHeaders().add("LicenseSignature", reply.signature());
        }
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        exchange.getResponseBody().write(reply.body());
        exchange.close();
    }

    private Reply reply(String path, Call call) {
        return switch (path) {
            case ".well-known" -> json(Json.object().put("version", "0.1.0").put("pub_key", vendor.pem()));
            case "jwks" -> json(vendor.jwks());
            case "activate_license", "check_license" -> json(vendor.signed(license.json(), LicenseFixture.HARDWARE_ID));
            case "add_consumption", "add_feature_consumption" -> json(
                    Json.object().put("max_consumptions", 100).put("total_consumptions", 7));
            case "activate_offline" -> offline(TestDevice.said(call.body()));
            case "deactivate_license", "deactivate_offline" -> new Reply(200, "license_deactivated".getBytes(UTF_8), null);
            case "check_license_feature" -> json(Json.object().put("code", "export").put("feature_type", "activation").putNull("expiry_date"));
            case "floating/release" -> new Reply(200, new byte[0], null);
            case "floating/feature_release" -> new Reply(200, "feature_released".getBytes(UTF_8), null);
            case "floating/borrow", "floating/feature_borrow" -> json(Json.object().put("borrowed_until", "2026-01-03T12:00:00.000Z"));
            case "trial_key" -> json(vendor.signed(license.json().put("trial_days", 14), LicenseFixture.HARDWARE_ID));
            case "versions" -> list("[{\"version\":\"2.10\",\"release_date\":\"2026-09-01T00:00:00.000Z\"}]");
            case "installation_file" -> json(Json.object().put("version", "2.10").put("size", 5));
            case "change_password" -> new Reply(200, "password_changed".getBytes(UTF_8), null);
            case "product_details" -> json(Json.object().put("short_code", "EX"));
            default -> new Reply(404, "{\"status\":404,\"code\":\"not_found\",\"message\":\"No.\"}".getBytes(UTF_8), null);
        };
    }

    private Reply offline(ObjectNode request) {
        byte[] body = vendor.sealed(license.answerFor(request.path("hardware_id").asText(),
                request.path("request_id").asText(), fileDate));
        return new Reply(200, body, vendor.sign(body));
    }

    private Reply list(String text) {
        return new Reply(200, text.getBytes(UTF_8), vendor.sign(text.getBytes(UTF_8)));
    }

    private Reply json(ObjectNode body) {
        byte[] bytes = Json.bytes(body);
        return new Reply(200, bytes, vendor.sign(bytes));
    }

    private static Call read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        return new Call(exchange.getRequestMethod(), exchange.getRequestURI(), headers,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }
}
