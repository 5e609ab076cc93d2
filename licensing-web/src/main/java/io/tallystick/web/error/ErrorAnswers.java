package io.tallystick.web.error;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.TooManyRequestsException;
import io.tallystick.web.wire.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Error bodies: {@code status}, {@code code} and {@code message}, nothing else (§0). */
public final class ErrorAnswers {

    private static final int RETRY_SECONDS = 2;

    private ErrorAnswers() {
    }

    /** The answer to a refusal; too many requests are told when there is room again. */
    public static Response of(LicensingException refusal) {
        Response answer = of(refusal.code(), refusal.getMessage());
        return refusal instanceof TooManyRequestsException tooMany
            ? Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds()).build() : answer;
    }

    /** The answer to a refusal. */
    public static Response of(ErrorCode code, String message) {
        Response.ResponseBuilder answer = Response.status(ErrorStatus.of(code)).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
            .entity(body(code, message));
        return (code == ErrorCode.SERVICE_UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : answer).build();
    }

    /** The text of an error body. */
    public static String body(ErrorCode code, String message) {
        return Json.compact(Json.object().add("status", ErrorStatus.of(code)).add("code", code.wire()).add("message", message).build());
    }
}
