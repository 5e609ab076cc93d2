package io.tallystick.web.error;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.storage.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers everything else. What a container wrapped is unwrapped first; a failure of the database has its own answers; the rest is our
 * fault and is logged.
 */
@ApplicationScoped
public class Failures {

    private static final Logger LOGGER = Logger.getLogger(Failures.class.getName());

    @Inject
    Refusals refusals;

    /** The answer to whatever was thrown; a refusal has been told to whoever watches. Call it when the refused transaction has ended. */
    public Response answer(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof LicensingException refusal) {
                return refusals.answer(refusal);
            }
            if (each instanceof WebApplicationException refusal) {
                return WebExceptionMapper.answer(refusal);
            }
        }
        return StorageFailure.asRefusal(failure).map(refusals::answer).orElseGet(() -> ourFault(failure));
    }

    private static Response ourFault(Throwable failure) {
        LOGGER.log(Level.SEVERE, "A request failed", failure);
        return ErrorAnswers.of(ErrorCode.INTERNAL_ERROR, ErrorCode.INTERNAL_ERROR.message());
    }
}
