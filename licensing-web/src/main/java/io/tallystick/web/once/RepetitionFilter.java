package io.tallystick.web.once;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Repeatable;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.wire.Bodies;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a call with an Idempotency-Key again, after the caller is known. Costs calls without the header nothing, and reads no row. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RepetitionFilter implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,200}");

    @Inject
    Calling calling;
    @Inject
    Repetition repetition;
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        // A read-only key changes nothing, so that nothing is kept for it.
        Optional<Caller> writer = key == null ? Optional.empty() : calling.asking().filter(caller -> !caller.readOnly());
        if (writer.isPresent() && changesSomething(request)) {
            requireReadable(key);
            byte[] body = Bodies.bytes(request.getEntityStream());
            request.setEntityStream(new ByteArrayInputStream(body));
            repetition.of(new Repeatable(key, RequestHash.of(writer.get(), request, body)));
        }
    }

    private boolean changesSomething(ContainerRequestContext request) {
        return !request.getMethod().equals(HttpMethod.GET) && !request.getMethod().equals(HttpMethod.HEAD)
            || resource.getResourceMethod().isAnnotationPresent(Writes.class);
    }

    private static void requireReadable(String key) {
        if (key.isBlank() || !KEY.matcher(key).matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The Idempotency-Key must have 1 to 200 printable ASCII characters.");
        }
    }
}
