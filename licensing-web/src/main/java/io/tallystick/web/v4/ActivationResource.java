package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.Activations;
import io.tallystick.activation.boundary.Downloads;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.floating.boundary.FloatingChecks;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.LicenseRequest;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Online activation, check and deactivation (seed "Activate License", §3.2, §3.6). */
@Path("v4")
@LicenseApi
@RequestScoped
public class ActivationResource {

    @EJB
    Activations activations;
    @EJB
    Downloads downloads;
    @EJB
    FloatingChecks checks;
    @Inject
    SignedLicense licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;
    @Context
    HttpHeaders headers;

    /** Activates a license on a device. */
    @POST
    @Path("activate_license")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(InputStream body) {
        Caller caller = calling.known();
        Fields fields = Bodies.fields(body);
        var activated = activations.activate(caller, LicenseRequest.provedClaim(fields), LicenseRequest.activation(fields, headers.getDate()));
        return answers.signed(caller.signingKey(), licenses.activated(caller, activated));
    }

    /** Shows an active device its license; where that floats, the device holds a slot afterwards. */
    @GET
    @Path("check_license")
    public Response check() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        var check = DeviceCheck.ofLicense(LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields), LicenseRequest.details(fields),
            fields.truth("include_expired_features", false));
        var environment = ReleaseResource.environment(fields);
        var checked = checks.check(caller, check);
        var newest = downloads.newest(checked.activated().license(), environment);
        return answers.signed(caller.signingKey(), licenses.checked(caller, checked, newest));
    }

    /** Gives a device's seat back. */
    @POST
    @Path("deactivate_license")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deactivate(InputStream body) {
        Fields fields = Bodies.fields(body);
        activations.deactivate(calling.known(), LicenseRequest.provedClaim(fields), LicenseRequest.hardwareId(fields));
        return answers.text("license_deactivated");
    }
}
