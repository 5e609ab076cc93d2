package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * A small OpenID Connect provider on a loopback port of its own, that can also be told to misbehave. It knows codes and opaque tokens that
 * {@link #code} and {@link #opaque} made, and signs nothing itself: see {@link StubToken}.
 */
public final class StubProvider implements AutoCloseable {

    public static final String CLIENT = "tallystick";
    public static final String SECRET = "a secret/with: odd + signs ü";
    public static final String REDIRECT = "http://127.0.0.1:9321/callback";
    public static final String DISCOVERY = "/.well-known/openid-configuration";
    public static final String KEYS = "/keys";
    public static final String TOKEN = "/token";
    public static final String USERINFO = "/userinfo";
    public static final String INTROSPECT = "/introspect";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> misbehaviour = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> codes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> opaque = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<JWK> keys = new CopyOnWriteArrayList<>();
    private final HttpServer http;
    private boolean introspecting = true;

    private StubProvider(int port) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    public static StubProvider start() {
        return startAt(0);
    }

    /** Starts where another one was; 0 for a free port. */
    public static StubProvider startAt(int port) {
        try {
            return new StubProvider(port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return http.getAddress().getPort();
    }

    /** Publishes these keys, and no others. */
    public StubProvider publishing(JWK... published) {
        keys.clear();
        keys.addAll(Arrays.asList(published));
        return this;
    }

    /** Offers no introspection. */
    public StubProvider withoutIntrospection() {
        introspecting = false;
        return this;
    }

    /** A code that stands for these tokens. */
    public String code(String redirectUri, String idToken, String accessToken) {
        var code = UUID.randomUUID().toString();
        var members = new HashMap<String, Object>(Map.of("redirect_uri", redirectUri));
        members.put("id_token", idToken);
        members.put("access_token", accessToken);
        codes.put(code, members);
        return code;
    }

    /** A token that only this provider can read; the claims are those of introspection and userinfo alike. */
    public String opaque(Map<String, Object> claims) {
        var token = "opaque-" + UUID.randomUUID();
        opaque.put(token, claims);
        return token;
    }

    /** Makes a token known to userinfo. */
    public String knowing(String token, Map<String, Object> claims) {
        opaque.put(token, claims);
        return token;
    }

    /** Answers a path like this from now on. */
    public StubProvider misbehaving(String path, HttpHandler handler) {
        misbehaviour.put(path, handler);
        return this;
    }

    public StubProvider answering(String path, int status, String body) {
        return misbehaving(path, exchange -> answer(exchange, status, body));
    }

    public void behavingAgain() {
        misbehaviour.clear();
    }

    /** How often a path was called. */
    public long calls(String path) {
        return calls.stream().filter(path::equals).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        calls.add(path);
        try (exchange) {
            var misbehaving = misbehaviour.get(path);
            if (misbehaving != null) {
                misbehaving.handle(exchange);
                return;
            }
            switch (path) {
                case DISCOVERY -> answer(exchange, 200, json(discovery()));
                case KEYS -> answer(exchange, 200, new JWKSet(keys).toString(true));
                case TOKEN -> token(exchange);
                case USERINFO -> userinfo(exchange);
                case INTROSPECT -> introspect(exchange);
                default -> answer(exchange, 404, "{}");
            }
        }
    }

    /** The discovery document as it is without misbehaviour. */
    public Map<String, Object> discovery() {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", issuer());
        document.put("authorization_endpoint", issuer() + "/auth");
        document.put("token_endpoint", issuer() + TOKEN);
        document.put("userinfo_endpoint", issuer() + USERINFO);
        document.put("jwks_uri", issuer() + KEYS);
        document.put("end_session_endpoint", issuer() + "/logout");
        if (introspecting) {
            document.put("introspection_endpoint", issuer() + INTROSPECT);
        }
        return document;
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        if (!isClient(exchange)) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        var known = "authorization_code".equals(form.get("grant_type")) ? codes.remove(form.getOrDefault("code", "")) : null;
        if (known == null || !known.get("redirect_uri").equals(form.get("redirect_uri"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        known.values().removeIf(value -> value == null);
        answer(exchange, 200, json(known));
    }

    private void userinfo(HttpExchange exchange) throws IOException {
        var header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var claims = header.startsWith("Bearer ") ? opaque.get(header.substring(7)) : null;
        answer(exchange, claims == null ? 401 : 200, claims == null ? "{\"error\":\"invalid_token\"}" : json(claims));
    }

    private void introspect(HttpExchange exchange) throws IOException {
        var claims = opaque.get(form(exchange).getOrDefault("token", ""));
        if (!isClient(exchange)) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (claims == null) {
            answer(exchange, 200, "{\"active\":false}");
        } else {
            var members = new HashMap<String, Object>(Map.of("active", true, "client_id", CLIENT));
            members.putAll(claims);
            answer(exchange, 200, json(members));
        }
    }

    private static boolean isClient(HttpExchange exchange) {
        var header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!header.startsWith("Basic ")) {
            return false;
        }
        var pair = new String(Base64.getDecoder().decode(header.substring(6)), UTF_8).split(":");
        return URLDecoder.decode(pair[0], UTF_8).equals(CLIENT) && URLDecoder.decode(pair[1], UTF_8).equals(SECRET);
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var form = new HashMap<String, String>();
        for (var field : new String(exchange.getRequestBody().readAllBytes(), UTF_8).split("&")) {
            var pair = field.split("=", 2);
            form.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
        }
        return form;
    }

    private static String json(Map<String, Object> members) {
        return JSONObjectUtils.toJSONString(members);
    }

    /** An answer with a body. */
    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
