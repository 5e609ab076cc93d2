package io.tallystick.web.error;

import io.tallystick.access.boundary.CallRefused;
import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.Concern;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers refusals, and tells them to whoever watches; by now the refused transaction has ended (rule 5). Nobody is told of too many
 * requests: a limit whose refusals are written down protects nothing.
 */
@ApplicationScoped
public class Refusals {

    private static final Logger LOGGER = Logger.getLogger(Refusals.class.getName());
    private static final int SERVER_FAULTS = 500;

    @Inject
    Calling calling;
    @Inject
    Concern concern;
    @Inject
    Event<CallRefused> events;

    Response answer(LicensingException refusal) {
        tell(refusal);
        return ErrorAnswers.of(refusal);
    }

    /** Tells a refusal to whoever watches, when somebody known was refused by a rule. */
    public void tell(LicensingException refusal) {
        if (ErrorStatus.of(refusal.code()) < SERVER_FAULTS && refusal.code() != ErrorCode.TOO_MANY_REQUESTS) {
            calling.caller().ifPresent(caller -> tell(caller, refusal));
        }
    }

    /** Whoever cannot write it down, for instance because the database has just gone away, changes nothing about the refusal. */
    private void tell(Caller caller, LicensingException refusal) {
        try {
            events.fire(new CallRefused(caller, calling.operation(), refusal.code(), refusal.getMessage(), concern.licenseId(),
                concern.deviceId()));
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "A refusal could not be written to the trail", e);
        }
    }
}
