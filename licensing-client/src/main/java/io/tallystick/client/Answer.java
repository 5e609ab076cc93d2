package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What came back for a call.
 *
 * @param status    HTTP status
 * @param signature the {@code LicenseSignature} header; empty text when there is none
 * @param body      the exact bytes, as they were signed
 */
record Answer(int status, String signature, byte[] body) {

    private static final int SHOWN = 80;
    private static final int UNAUTHORIZED = 401;

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers().firstValue("LicenseSignature").orElse(""),
                response.body());
    }

    /**
     * This answer when it is a success.
     *
     * @throws LicenseApiException with the server's code otherwise
     */
    Answer orRefused() {
        if (status >= 200 && status < 300) {
            return this;
        }
        throw refused();
    }

    /** True for the refusal of a bearer token that has ended. */
    boolean saysThatTheTokenEnded() {
        return status == UNAUTHORIZED && text().contains("\"oauth_token_expired\"");
    }

    /** The body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as a JSON object.
     *
     * @throws LicenseApiException {@code unreadable_answer} when it is none
     */
    ObjectNode json() {
        try {
            return Json.readObject(body);
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
    }

    /**
     * The body as a JSON array.
     *
     * @throws LicenseApiException {@code unreadable_answer} when it is none
     */
    ArrayNode array() {
        try {
            if (Json.read(body) instanceof ArrayNode array) {
                return array;
            }
            throw unreadable();
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
    }

    /**
     * Checks that the body is this bare text.
     *
     * @throws LicenseApiException {@code unreadable_answer} when it is another
     */
    void mustBe(String expected) {
        if (!text().strip().equals(expected)) {
            throw unreadable();
        }
    }

    private LicenseApiException refused() {
        ObjectNode error = json();
        if (error.path("error").isTextual()) {
            return new LicenseApiException(status, error.path("error").asText(),
                    error.path("error_description").asText());
        }
        if (!error.path("code").isTextual()) {
            return unreadable();
        }
        return new LicenseApiException(status, error.path("code").asText(), error.path("message").asText());
    }

    private LicenseApiException unreadable() {
        String start = text().strip().replaceAll("\\s+", " ");
        String shown = start.length() > SHOWN ? start.substring(0, SHOWN) + "…" : start;
        return new LicenseApiException(status, LicenseApiException.UNREADABLE_ANSWER, "The answer (HTTP " + status
                + ") is not one of the License API; check the server's address. It begins: " + shown);
    }
}
