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
        Throwable reason = reason(failure);
        return reason instanceof WebApplicationException refusal ? WebExceptionMapper.answer(refusal) : refusals.answer(refusal(reason));
    }

    /** The refusal that whatever was thrown amounts to, for those who tell people of it. A fault of ours is logged, and its details stay there. */
    public LicensingException refusal(Throwable failure) {
        Throwable reason = reason(failure);
        if (reason instanceof LicensingException refusal) {
            return refusal;
        }
        return reason instanceof WebApplicationException refusal ? new LicensingException(ErrorStatus.code(refusal.getResponse().getStatus()))
            : StorageFailure.asRefusal(failure).orElseGet(() -> logged(failure));
    }

    /** What a container wrapped; the failure itself when nobody meant it. */
    private static Throwable reason(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof LicensingException || each instanceof WebApplicationException) {
                return each;
            }
        }
        return failure;
    }

    private static LicensingException logged(Throwable failure) {
        LOGGER.log(Level.SEVERE, "A request failed", failure);
        return new LicensingException(ErrorCode.INTERNAL_ERROR);
    }
}
