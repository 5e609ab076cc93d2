package io.tallystick.it.server;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What came back.
 *
 * @param status  HTTP status
 * @param headers names are case-insensitive
 * @param bytes   the body as sent, which is what signatures cover
 */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The body as UTF-8 text. */
    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** @return the header's first value, or an empty text */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** @throws AssertionError if the body is no JSON */
    public JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + this, e);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The error code of a refusal, an empty text for anything else. The token endpoint names it {@code error}, as OAuth libraries expect. */
    public String code() {
        return status < 400 ? "" : json().path("code").asText(json().path("error").asText());
    }

    @Override
    public String toString() {
        return status + " " + body();
    }
}
