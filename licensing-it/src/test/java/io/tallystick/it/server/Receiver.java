package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A receiver of webhooks on a loopback port of its own: keeps what it is sent, and can be told to sleep, to drop and to lie. */
public final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long PAUSE_MILLIS = 50;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    private final HttpServer http;
    private volatile HttpHandler manner = exchange -> exchange.sendResponseHeaders(204, -1);

    private Receiver() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    /**
     * What came in one request.
     *
     * @param signature value of the header
     * @param body      the bytes as they came
     */
    public record Delivered(String path, String signature, String eventHeader, String idHeader, byte[] body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        public String id() {
            return json().path("id").asText();
        }

        public String event() {
            return json().path("event").asText();
        }

        /** True when one of its signatures is of this secret; computed from the bytes, as a receiver would. */
        public boolean isSignedWith(String secret) {
            var parts = List.of(signature.split(","));
            var t = parts.get(0).substring("t=".length());
            return parts.contains("v1=" + hmac(secret, t + "." + new String(body, UTF_8)));
        }

        private static String hmac(String secret, String text) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    public static Receiver start() {
        try {
            return new Receiver();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/hook";
    }

    /** Answers like this from now on; the request has been read and remembered before. */
    public Receiver behaving(HttpHandler handler) {
        manner = handler;
        return this;
    }

    public Receiver answering(int status, String body) {
        return behaving(exchange -> {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Takes the request and says nothing, until it is closed. */
    public Receiver hanging() {
        return behaving(exchange -> LockSupport.parkNanos(Long.MAX_VALUE));
    }

    /** All that came. */
    public List<Delivered> delivered() {
        return List.copyOf(delivered);
    }

    /** Waits for the first delivery like this. */
    public Delivered awaits(Predicate<Delivered> wanted) {
        return awaits(1, wanted).get(0);
    }

    /** Waits for so many deliveries like this. */
    public List<Delivered> awaits(int count, Predicate<Delivered> wanted) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            var found = like(wanted).toList();
            if (found.size() >= count) {
                return found;
            }
            LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000);
        }
        throw new AssertionError("Of " + count + " deliveries came " + like(wanted).count() + ", and in all " + delivered.size());
    }

    public Stream<Delivered> like(Predicate<Delivered> wanted) {
        return delivered.stream().filter(wanted);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = exchange.getRequestBody().readAllBytes();
            delivered.add(new Delivered(exchange.getRequestURI().getPath(), headers.getFirst("Tallystick-Signature"),
                    headers.getFirst("Tallystick-Event"), headers.getFirst("Tallystick-Event-Id"), body));
            manner.handle(exchange);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
