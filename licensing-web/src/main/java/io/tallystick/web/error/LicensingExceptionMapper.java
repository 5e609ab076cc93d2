package io.tallystick.web.error;

import io.tallystick.access.boundary.CallRefused;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers refusals, and tells them to whoever watches; by now the refused transaction has ended (rule 5). */
@Provider
public class LicensingExceptionMapper implements ExceptionMapper<LicensingException> {

    @Inject
    Calling calling;
    @Inject
    Event<CallRefused> refusals;

    @Override
    public Response toResponse(LicensingException refusal) {
        calling.caller().ifPresent(caller ->
            refusals.fire(new CallRefused(caller, calling.operation(), refusal.code(), refusal.getMessage())));
        return ErrorAnswers.of(refusal.code(), refusal.getMessage());
    }
}
