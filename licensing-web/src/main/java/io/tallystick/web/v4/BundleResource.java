package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.BundleActivations;
import io.tallystick.activation.boundary.Downloads;
import io.tallystick.floating.boundary.BundleChecks;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.LicenseRequest;
import io.tallystick.web.wire.SignedBundle;
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

/** Online activation, check and deactivation of whole bundles; {@code product} is the bundle's code (§3.5). */
@Path("v4")
@LicenseApi
@RequestScoped
public class BundleResource {

    @EJB
    BundleActivations bundles;
    @EJB
    BundleChecks checks;
    @EJB
    Downloads downloads;
    @Inject
    SignedBundle licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;
    @Context
    HttpHeaders headers;

    /** Activates a bundle on a device. */
    @POST
    @Path("activate_bundle")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(InputStream body) {
        Caller caller = calling.known();
        Fields fields = Bodies.fields(body);
        var activated = bundles.activate(caller, LicenseRequest.claim(fields), LicenseRequest.activation(fields, headers.getDate()));
        return answers.signed(caller.signingKey(), licenses.activated(caller, activated));
    }

    /** Shows an active device the licenses of its bundle; of those that float, the device holds a slot afterwards. */
    @GET
    @Path("check_bundle")
    public Response check() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        var check = DeviceCheck.ofLicense(LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields), LicenseRequest.details(fields),
            fields.truth("include_expired_features", false));
        var environment = ReleaseResource.environment(fields);
        var checked = checks.check(caller, check);
        return answers.signed(caller.signingKey(), licenses.checked(caller, checked, license -> downloads.newest(license, environment)));
    }

    /** Gives a device's seats back. */
    @POST
    @Path("deactivate_bundle")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deactivate(InputStream body) {
        Fields fields = Bodies.fields(body);
        bundles.deactivate(calling.known(), LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields));
        return answers.text("license_deactivated");
    }
}
