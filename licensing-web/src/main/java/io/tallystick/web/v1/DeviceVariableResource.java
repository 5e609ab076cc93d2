package io.tallystick.web.v1;

import io.tallystick.activation.boundary.Devices;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.VariableJson;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Variables of a device, as its vendor works with them (§6). */
@Path("v1/devices/{id: \\d{1,18}}/variables")
@ManagementApi
@WithinProducts
@RequestScoped
public class DeviceVariableResource {

    @EJB
    Devices devices;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("id")
    long id;

    private static final int LONGEST_VALUE = 4000;

    /** Lists the variables, oldest first. */
    @GET
    public Response list() {
        return answer(devices.variables(calling.known(), id));
    }

    /** Sets variables; null removes one. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Fields fields = Bodies.fields(body);
        return answer(devices.change(calling.known(), id, fields.textsOrNullsByName("variables", LONGEST_VALUE)));
    }

    /** Removes a variable. */
    @DELETE
    @Path("{name}")
    public Response forget(@PathParam("name") String name) {
        devices.forget(calling.known(), id, name);
        return Response.noContent().build();
    }

    private Response answer(List<VariableView> variables) {
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(variables.stream().map(VariableJson::of))));
    }
}
