package io.tallystick.it.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.nimbusds.jose.util.JSONObjectUtils;

/** Somebody at a browser, as far as signing on needs one, and an application that talks to the provider itself. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    /** Kept by hand: Keycloak marks its cookies as secure, which browsers take to mean this machine, too. */
    private final Map<String, String> cookies = new TreeMap<>();

    /** Opens the address, fills in the form, and tells what the provider sends the browser back with. */
    Map<String, String> signsOn(String url, String name, String password) {
        var page = get(url);
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.statusCode() + " " + page.body()).isTrue();
        var back = post(form.group(1).replace("&amp;", "&"), Map.of("username", name, "password", password, "credentialId", ""), null);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        var location = URI.create(back.headers().firstValue("Location").orElseThrow());
        assertThat(location.toString()).startsWith("http://127.0.0.1:9321/callback");
        return members(location.getRawFragment() == null ? location.getQuery() : URI.create("x:?" + location.getRawFragment()).getSchemeSpecificPart().substring(1));
    }

    /** A form whose answer is JSON with a status of 200. */
    Map<String, Object> asks(String url, Map<String, String> form) {
        return parsed(post(url, form, null));
    }

    HttpResponse<String> postsJson(String url, String json, String bearer) {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json").header("Authorization", "Bearer " + bearer)
                .POST(BodyPublishers.ofString(json)).build());
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private HttpResponse<String> post(String url, Map<String, String> form, String bearer) {
        var body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8)).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var asked = cookies.isEmpty() ? request : HttpRequest.newBuilder(request, (name, value) -> true).header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "))).build();
            var answer = http.send(asked, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies.put(cookie.split("=", 2)[0], cookie.split("=", 2)[1].split(";")[0]));
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> parsed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSONObjectUtils.parse(answer.body());
        } catch (java.text.ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> members(String query) {
        var members = new TreeMap<String, String>();
        for (var pair : query.split("&")) {
            members.put(pair.split("=")[0], pair.split("=", 2)[1]);
        }
        return members;
    }
}
