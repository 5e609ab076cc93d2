package io.tallystick.web.v1;

import io.tallystick.license.boundary.Assignments;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Who may use a license by name and password (§6). */
@Path("v1/licenses/{license: \\d{1,18}}/users")
@ManagementApi
@WithinProducts
@RequestScoped
public class AssignmentResource {

    @EJB
    Assignments assignments;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("license")
    long license;

    /** Lists the users of a license. */
    @GET
    public Response list() {
        var users = assignments.list(calling.known(), license);
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(users.stream().map(LicenseUserJson::of))));
    }

    /** Lets a user use a license. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(InputStream body) {
        var assigned = assignments.assign(calling.known(), license, OrderFields.user(Bodies.fields(body)));
        return answers.plain(Response.Status.CREATED, Json.compact(LicenseUserJson.of(assigned)));
    }

    /** Takes the right to a license from a user. */
    @DELETE
    @Path("{user: \\d{1,18}}")
    public Response remove(@PathParam("user") long user) {
        assignments.remove(calling.known(), license, user);
        return Response.noContent().build();
    }
}
