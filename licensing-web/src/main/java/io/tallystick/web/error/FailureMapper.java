package io.tallystick.web.error;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers everything that has no mapper of its own. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Inject
    Failures failures;

    @Override
    public Response toResponse(Throwable failure) {
        return failures.answer(failure);
    }
}
