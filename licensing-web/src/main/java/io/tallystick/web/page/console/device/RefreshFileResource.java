package io.tallystick.web.page.console.device;

import io.tallystick.access.boundary.Caller;
import io.tallystick.console.boundary.Right;
import io.tallystick.offline.boundary.LicenseFiles;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.wire.Base64Text;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The license of this moment for one device, to be carried there. */
@Path("devices/{device: \\d{1,18}}/license_refresh.lic")
@RequestScoped
public class RefreshFileResource {

    @EJB
    LicenseFiles files;
    @Inject
    SignedLicense signed;
    @Inject
    Desk desk;

    /** The file; {@code license_not_active} for a device without a seat. */
    @GET
    @Needs(Right.SUPPORT)
    public Response download(@PathParam("device") long id) {
        Caller caller = desk.caller();
        String file = Base64Text.encode(signed.file(caller, files.refresh(caller, id)));
        return Response.ok(file.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_OCTET_STREAM_TYPE)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"license_refresh.lic\"").build();
    }
}
