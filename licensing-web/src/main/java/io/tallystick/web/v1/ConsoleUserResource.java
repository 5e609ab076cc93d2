package io.tallystick.web.v1;

import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.ConsoleUsers;
import io.tallystick.console.boundary.NewConsoleUser;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Those who work for the vendor at the console. */
@Path("v1/console_users")
@ManagementApi
@RequestScoped
public class ConsoleUserResource {

    @EJB
    ConsoleUsers users;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Makes a user; a password that was not given is random, and told this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        NewConsoleUser made = users.create(calling.known(), ConsoleUserFields.order(Bodies.fields(body)));
        return answers.plain(Response.Status.CREATED, Json.compact(ConsoleUserFields.json(made.user()).add("password", made.password()).build()));
    }

    /** Lists users by address. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, users.list(calling.known(), wanted), user -> ConsoleUserFields.json(user).build()));
    }

    /** Shows a user. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(users.get(calling.known(), id));
    }

    /** Changes a user. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(users.change(calling.known(), id, ConsoleUserFields.change(Bodies.fields(body))));
    }

    /** Deletes a user, and ends all sessions. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        users.delete(calling.known(), id);
        return Response.noContent().build();
    }

    private Response answer(ConsoleUserView user) {
        return answers.plain(Response.Status.OK, Json.compact(ConsoleUserFields.json(user).build()));
    }
}
