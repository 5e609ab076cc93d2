package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Makes both servers understand the same content types: a body without one is bytes, a form without a boundary is refused. */
@Provider
@PreMatching
public class ContentTypeFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        } else if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type) && !type.getParameters().containsKey("boundary")) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The form has no boundary: let the HTTP library set the content type.");
        }
    }
}
