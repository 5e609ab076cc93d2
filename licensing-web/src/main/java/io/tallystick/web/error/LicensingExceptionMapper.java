package io.tallystick.web.error;

import io.tallystick.shared.LicensingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the rules refuse. */
@Provider
public class LicensingExceptionMapper implements ExceptionMapper<LicensingException> {

    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(LicensingException refusal) {
        return refusals.answer(refusal);
    }
}
