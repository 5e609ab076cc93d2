package io.tallystick.web.error;

import io.tallystick.access.boundary.CallRefused;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Answers refusals, and tells them to whoever watches; by now the refused transaction has ended (rule 5). */
@ApplicationScoped
public class Refusals {

    @Inject
    Calling calling;
    @Inject
    Event<CallRefused> events;

    Response answer(LicensingException refusal) {
        calling.caller().ifPresent(caller ->
            events.fire(new CallRefused(caller, calling.operation(), refusal.code(), refusal.getMessage())));
        return ErrorAnswers.of(refusal.code(), refusal.getMessage());
    }
}
