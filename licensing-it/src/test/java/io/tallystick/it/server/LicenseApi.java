package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A caller of {@code /api/v4/} with an API key. Endpoints are named without the base path: {@code activate_license}.
 *
 * <p>Instances never change; the {@code with…} methods answer another one, for the request that is wrong in one way.
 */
public final class LicenseApi {

    /** RFC 1123 with two digits for the day, as the protocol writes it. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final String BASE = "/api/v4/";

    private final Caller caller;
    private final String apiKey;
    private final String sharedKey;
    private final Clock clock;
    private final Map<String, String> changes;

    private LicenseApi(Caller caller, String apiKey, String sharedKey, Clock clock, Map<String, String> changes) {
        this.caller = caller;
        this.apiKey = apiKey;
        this.sharedKey = sharedKey;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * The demo company's own key.
     *
     * @param servers one, or several nodes on the same books, which are called in turns
     */
    public static LicenseApi ofAcme(URI... servers) {
        return new LicenseApi(new Caller(servers), Acme.API_KEY, Acme.SHARED_KEY, Clock.systemUTC(), Map.of());
    }

    /** Calls all nodes but this one. */
    public LicenseApi withoutNode(URI node) {
        return new LicenseApi(caller.without(node), apiKey, sharedKey, clock, changes);
    }

    public LicenseApi withKey(String otherApiKey, String otherSharedKey) {
        return new LicenseApi(caller, otherApiKey, otherSharedKey, clock, changes);
    }

    /** Dates and signs its requests by this clock. */
    public LicenseApi withClock(Clock other) {
        return new LicenseApi(caller, apiKey, sharedKey, other, changes);
    }

    /** Adds a header or puts another value in its place; an empty value leaves the header out. */
    public LicenseApi withHeader(String name, String value) {
        var more = new LinkedHashMap<>(changes);
        more.put(name, value);
        return new LicenseApi(caller, apiKey, sharedKey, clock, more);
    }

    public LicenseApi withoutHeader(String name) {
        return withHeader(name, "");
    }

    /** The date that a request made now carries. */
    public String date() {
        return HTTP_DATE.format(ZonedDateTime.now(clock));
    }

    /** GET; the names and values are encoded here. */
    public Answer get(String endpoint, Map<String, ?> query) {
        var text = query.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
        return caller.get(BASE + endpoint + (text.isEmpty() ? "" : "?" + text), headers());
    }

    /** POST with {@code application/json}; the text is sent as it is, also when it is no JSON. */
    public Answer post(String endpoint, String json) {
        return send("POST", endpoint, "application/json", json.getBytes(UTF_8));
    }

    /** POST with {@code text/plain}: the way of the offline files. */
    public Answer postText(String endpoint, String text) {
        return send("POST", endpoint, "text/plain", text.getBytes(UTF_8));
    }

    /** POST with {@code multipart/form-data} and one part. */
    public Answer postFile(String endpoint, String part, String fileName, String content) {
        var form = Multipart.of(part, fileName, content);
        return send("POST", endpoint, form.contentType(), form.body());
    }

    /** Any method with any type of body. */
    public Answer send(String method, String endpoint, String type, byte[] body) {
        return caller.send(method, BASE + endpoint, type, body, headers());
    }

    private Map<String, String> headers() {
        var date = date();
        var headers = new LinkedHashMap<String, String>();
        headers.put("Date", date);
        headers.put("Authorization", HmacSignature.authorization(apiKey, sharedKey, date));
        headers.putAll(changes);
        headers.values().removeIf(String::isEmpty);
        return headers;
    }

    private static String encode(Object text) {
        return URLEncoder.encode(text.toString(), UTF_8);
    }
}
