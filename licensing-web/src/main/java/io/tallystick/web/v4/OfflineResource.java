package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.carry.RequestFile;
import io.tallystick.web.carry.RequestFiles;
import io.tallystick.web.wire.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Request files by API: base64 text of any content type, a form with a file, or plain JSON (§3.3, §3.4). */
@Path("v4")
@LicenseApi
@RequestScoped
public class OfflineResource {

    @Inject
    RequestFiles files;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Answers a license file's content to a request file. */
    @POST
    @Path("activate_offline")
    @Consumes(MediaType.WILDCARD)
    public Response activate(InputStream body) {
        return activated(RequestFile.of(body));
    }

    /** The same by form. */
    @POST
    @Path("activate_offline")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response activateByForm(List<EntityPart> parts) {
        return activated(RequestFile.of(parts));
    }

    /** Takes a deactivation file back. */
    @POST
    @Path("deactivate_offline")
    @Consumes(MediaType.WILDCARD)
    public Response deactivate(InputStream body) {
        return deactivated(RequestFile.of(body));
    }

    /** The same by form. */
    @POST
    @Path("deactivate_offline")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response deactivateByForm(List<EntityPart> parts) {
        return deactivated(RequestFile.of(parts));
    }

    private Response activated(RequestFile file) {
        Caller caller = calling.known();
        return answers.signed(caller.signingKey(), files.activate(caller, file).json());
    }

    private Response deactivated(RequestFile file) {
        files.deactivate(calling.known(), file);
        return answers.text("license_deactivated");
    }
}
