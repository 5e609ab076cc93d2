package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who visits pages with a very plain browser: it keeps cookies, fills in the forms of the page that it shows, and follows nothing by
 * itself. Of one visitor, one request at a time.
 */
public final class PageVisitor {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final URI server;
    private final Map<String, String> headers;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    private PageVisitor(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /** Somebody who was never here. */
    public static PageVisitor of(URI server) {
        return of(server, Map.of());
    }

    /** Somebody who was never here, and says this with each request. {@code Host} needs the setting that the build gives to its tests. */
    public static PageVisitor of(URI server, Map<String, String> headers) {
        return new PageVisitor(server, Map.copyOf(headers));
    }

    /** The same cookies at another node. */
    public PageVisitor at(URI node) {
        var other = new PageVisitor(node, headers);
        other.cookies.putAll(cookies);
        other.token = token;
        return other;
    }

    /** Opens a page, or what an answer leads to. */
    public Answer opens(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET());
    }

    /** Sends a form with the token of the page that was shown last. */
    public Answer sends(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("token", token);
        var body = all.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, and without the token of a page. */
    public Answer sendsFile(String path, String part, String fileName, String content) {
        var form = Multipart.of(part, fileName, content);
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", form.contentType()).POST(BodyPublishers.ofByteArray(form.body())));
    }

    /** Sends a form that it never opened, as if it had. */
    public Answer sendsUnseen(String path, Map<String, String> fields) {
        token = UUID.randomUUID().toString();
        keeps("tallystick-form", token);
        return sends(path, fields);
    }

    /** The value of a cookie; null when there is none. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Keeps a cookie that it was not given. */
    public void keeps(String name, String value) {
        cookies.put(name, value);
    }

    private Answer send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; ")));
        }
        try {
            var answer = Answer.of(HTTP.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofByteArray()));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            var shown = TOKEN.matcher(answer.body());
            token = shown.find() ? shown.group(1) : token;
            return answer;
        } catch (IOException e) {
            throw new NoAnswerException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(request.toString(), e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
