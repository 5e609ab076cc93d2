package io.tallystick.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.Credentials;
import io.tallystick.client.signing.HttpDate;
import io.tallystick.client.signing.OauthClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends authorized calls to {@code /api/v4/…} (§1.1, §1.2) and brings the answer back as it is. Follows no redirect. */
final class Transport {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

    /** HTTP/1.1, because the offer to change to HTTP/2 over plain HTTP upsets some proxies. */
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT).build();
    private final String base;
    private final Authorization authorization;
    private final Clock clock;

    Transport(URI server, Credentials caller, Clock clock) {
        this.base = server.toString().replaceAll("/+$", "") + "/api/v4/";
        this.clock = clock;
        this.authorization = caller instanceof ApiKey key ? key::authorization
                : new AccessTokens((OauthClient) caller, this::token, clock);
    }

    Answer get(String path, Map<String, String> query) {
        String text = query.entrySet().stream().map(Transport::pair).collect(Collectors.joining("&"));
        return send(request(path + "?" + text).GET());
    }

    Answer postJson(String path, JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body)));
        headers.forEach(request::header);
        return send(request);
    }

    Answer postText(String path, String body) {
        return send(request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(ANSWER_TIMEOUT)
                .header("Accept", "application/json, text/plain");
    }

    private Answer token(String form) {
        return exchange(request("oauth/token").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))).orRefused();
    }

    /** Sends a call, and once more when its token had ended: what was refused so did nothing. */
    private Answer send(HttpRequest.Builder request) {
        Answer answer = exchange(authorized(request));
        return (answer.saysThatTheTokenEnded() && authorization.isRenewed() ? exchange(authorized(request)) : answer)
                .orRefused();
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        String date = HttpDate.of(clock.instant());
        return request.setHeader("Date", date).setHeader("Authorization", authorization.header(date));
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException noAnswer) {
            throw unreachable(noAnswer.getMessage() == null ? "no answer" : noAnswer.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private LicenseApiException unreachable(String why) {
        return new LicenseApiException(0, LicenseApiException.SERVER_UNREACHABLE,
                "No answer from " + base + " (" + why + "). Is the server running, and is this its address?");
    }

    private static String pair(Map.Entry<String, String> parameter) {
        return URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
    }
}
