package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.TrialLicense;
import io.tallystick.license.boundary.Trials;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.once.Writes;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Trials (§3.11): a GET that may write, and is therefore never cached. */
@Path("v4/trial_key")
@LicenseApi
@RequestScoped
public class TrialResource {

    @EJB
    Trials trials;
    @Inject
    SignedLicense licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Hands out a trial. */
    @GET
    @Writes
    public Response trial() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        TrialLicense trial = trials.hand(caller, TrialFields.wish(fields));
        Response answer = answers.signed(caller.signingKey(), licenses.trial(caller, trial, TrialFields.hardwareId(fields)));
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
