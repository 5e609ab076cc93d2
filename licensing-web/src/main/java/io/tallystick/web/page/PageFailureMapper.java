package io.tallystick.web.page;

import io.tallystick.access.boundary.Guesses;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.TooManyRequestsException;
import io.tallystick.web.error.ErrorStatus;
import io.tallystick.web.error.Failures;
import io.tallystick.web.error.Refusals;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.Map;

/** Tells people why something was refused, and what to do now. The details of a fault of ours stay in the log. */
@Provider
public class PageFailureMapper implements ExceptionMapper<Throwable> {

    @Inject
    Failures failures;
    @Inject
    Refusals refusals;
    @EJB
    Guesses guesses;
    @Inject
    Visit visit;
    @Inject
    Pages pages;

    @Override
    public Response toResponse(Throwable failure) {
        LicensingException refusal = failures.refusal(failure);
        refusals.tell(refusal);
        if (visit.caller() != null) {
            guesses.refused(visit.caller(), refusal);
        }
        Response page = pages.show(status(refusal), visit.template(), words(refusal));
        return refusal instanceof TooManyRequestsException tooMany
            ? Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds()).build() : page;
    }

    private Map<String, Object> words(LicensingException refusal) {
        Map<String, Object> words = new HashMap<>();
        if (visit.words() != null) {
            words.putAll(visit.words());
        }
        words.put("alert", visit.alert(refusal));
        return words;
    }

    private static int status(LicensingException refusal) {
        return refusal instanceof ForeignFormException ? Response.Status.FORBIDDEN.getStatusCode() : ErrorStatus.of(refusal.code());
    }
}
