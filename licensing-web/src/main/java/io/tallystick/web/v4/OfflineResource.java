package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.offline.boundary.LicenseFiles;
import io.tallystick.offline.boundary.OfflineFiles;
import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
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

    @EJB
    OfflineFiles files;
    @EJB
    LicenseFiles licenseFiles;
    @Inject
    SignedLicense licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Answers a license file's content to a request file. */
    @POST
    @Path("activate_offline")
    @Consumes(MediaType.WILDCARD)
    public Response activate(InputStream body) {
        return activated(Bodies.text(body));
    }

    /** The same by form. */
    @POST
    @Path("activate_offline")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response activateByForm(List<EntityPart> parts) {
        return activated(file(parts));
    }

    /** Takes a deactivation file back. */
    @POST
    @Path("deactivate_offline")
    @Consumes(MediaType.WILDCARD)
    public Response deactivate(InputStream body) {
        return deactivated(Bodies.text(body));
    }

    /** The same by form. */
    @POST
    @Path("deactivate_offline")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response deactivateByForm(List<EntityPart> parts) {
        return deactivated(file(parts));
    }

    private Response activated(String text) {
        Caller caller = calling.known();
        OfflineRequest request = new OfflineFile(text).request("activation");
        ActivatedLicense activated = files.activate(caller, request);
        var answer = licenseFiles.answer(caller, activated, request);
        return answers.signed(caller.signingKey(), licenses.file(caller, answer));
    }

    private Response deactivated(String text) {
        files.deactivate(calling.known(), new OfflineFile(text).request("deactivation"));
        return answers.text("license_deactivated");
    }

    /** The text of the file in a form. */
    static String file(List<EntityPart> parts) {
        EntityPart file = parts.stream().filter(part -> "file".equals(part.getName())).findFirst().orElseThrow(() ->
            new LicensingException(ErrorCode.MISSING_PARAMETERS, "The form has no part named file."));
        return Bodies.text(file.getContent());
    }
}
