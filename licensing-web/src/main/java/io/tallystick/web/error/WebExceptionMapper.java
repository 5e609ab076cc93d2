package io.tallystick.web.error;

import io.tallystick.shared.ErrorCode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the container refuses by itself: unknown paths, methods, media types. */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        return answer(refusal);
    }

    static Response answer(WebApplicationException refusal) {
        ErrorCode code = ErrorStatus.code(refusal.getResponse().getStatus());
        Response answer = ErrorAnswers.of(code, code.message());
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }
}
