package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A form that was cut or made by hand is its sender's fault: servers fail over one in ways of their own. */
@Provider
public class BrokenForms implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (LicensingException | WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType())) {
                throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The form cannot be read: was it cut on the way?");
            }
            throw e;
        }
    }
}
