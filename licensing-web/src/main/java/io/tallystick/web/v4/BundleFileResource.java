package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.offline.boundary.BundleFiles;
import io.tallystick.offline.boundary.LicenseFiles;
import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.SignedBundle;
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

/** Request files of bundles, in every form in which those of single licenses come (§3.5). */
@Path("v4")
@LicenseApi
@RequestScoped
public class BundleFileResource {

    @EJB
    BundleFiles files;
    @EJB
    LicenseFiles licenseFiles;
    @Inject
    SignedBundle licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Answers the content of a bundle's license file to a request file. */
    @POST
    @Path("activate_bundle_offline")
    @Consumes(MediaType.WILDCARD)
    public Response activate(InputStream body) {
        return activated(Bodies.text(body));
    }

    /** The same by form. */
    @POST
    @Path("activate_bundle_offline")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response activateByForm(List<EntityPart> parts) {
        return activated(OfflineResource.file(parts));
    }

    /** Takes a bundle's deactivation file back. */
    @POST
    @Path("deactivate_bundle_offline")
    @Consumes(MediaType.WILDCARD)
    public Response deactivate(InputStream body) {
        return deactivated(Bodies.text(body));
    }

    /** The same by form. */
    @POST
    @Path("deactivate_bundle_offline")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response deactivateByForm(List<EntityPart> parts) {
        return deactivated(OfflineResource.file(parts));
    }

    private Response activated(String text) {
        Caller caller = calling.known();
        OfflineRequest request = new OfflineFile(text).request("activation");
        List<ActivatedLicense> activated = files.activate(caller, request);
        var members = activated.stream().map(member -> licenseFiles.answer(caller, member, request)).toList();
        return answers.signed(caller.signingKey(), licenses.file(caller, members));
    }

    private Response deactivated(String text) {
        files.deactivate(calling.known(), new OfflineFile(text).bundleDeactivation());
        return answers.text("license_deactivated");
    }
}
