package io.tallystick.web.once;

import io.tallystick.access.boundary.Caller;
import io.tallystick.signing.boundary.Sha256;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/**
 * What makes two calls the same: who asks, method, path, query and body. Who asks belongs to it, because an answer is repeated to nobody
 * who could not have got it; dates and signatures do not, as they are new with each call.
 */
final class RequestHash {

    private RequestHash() {
    }

    static String of(Caller caller, ContainerRequestContext request, byte[] body) {
        String path = request.getUriInfo().getRequestUri().getRawPath().replaceAll("/+$", "");
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return Sha256.of(String.join("\n", caller.actor(), request.getMethod(), path, query == null ? "" : query,
            withoutBoundary(request.getMediaType(), body))).hex();
    }

    /** HTTP libraries draw a new boundary each time that they send the same form. */
    private static String withoutBoundary(MediaType type, byte[] body) {
        String bytes = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = type == null ? null : type.getParameters().get("boundary");
        return boundary == null ? bytes : bytes.replace(boundary, "");
    }
}
