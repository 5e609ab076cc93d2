package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.activation.boundary.Variables;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.LicenseRequest;
import io.tallystick.web.wire.VariableJson;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;

/** Device variables (§3.14). */
@Path("v4")
@LicenseApi
@RequestScoped
public class VariableResource {

    @EJB
    Variables variables;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Sets variables of a device. */
    @POST
    @Path("track_device_variables")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response track(InputStream body) {
        Fields fields = Bodies.fields(body);
        if (!fields.has("variables")) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter variables is missing.");
        }
        return list(variables.track(calling.known(), LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields),
            LicenseRequest.variables(fields)));
    }

    /** Lists the variables of a device. */
    @GET
    @Path("get_device_variables")
    public Response get() {
        Fields fields = Fields.of(uri.getQueryParameters());
        return list(variables.list(calling.known(), LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields)));
    }

    private Response list(List<VariableView> found) {
        Caller caller = calling.known();
        return answers.signed(caller.signingKey(), Json.compact(Json.objects(found.stream().map(VariableJson::of))));
    }
}
