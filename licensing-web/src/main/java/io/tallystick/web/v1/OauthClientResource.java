package io.tallystick.web.v1;

import io.tallystick.access.boundary.OauthClientView;
import io.tallystick.access.boundary.OauthClients;
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

/** OAuth clients of the vendor's company (§1.2, §6). */
@Path("v1/oauth_clients")
@ManagementApi
@RequestScoped
public class OauthClientResource {

    @EJB
    OauthClients clients;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Makes a client and tells its secret, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return told(Response.Status.CREATED, clients.create(calling.known(), OauthClientFields.order(Bodies.fields(body))));
    }

    /** Lists clients without their secrets, oldest first. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK,
            Pages.json(uri, wanted, clients.list(calling.known(), wanted), client -> OauthClientFields.members(client).build()));
    }

    /** Shows a client. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(clients.get(calling.known(), id));
    }

    /** Gives a client another name. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("id") long id, InputStream body) {
        return answer(clients.rename(calling.known(), id, Bodies.fields(body).required("name")));
    }

    /** Makes a new secret and tells it, this once. */
    @POST
    @Path("{id: \\d{1,18}}/rotate")
    @Consumes(MediaType.WILDCARD)
    public Response rotate(@PathParam("id") long id, InputStream body) {
        return told(Response.Status.OK, clients.rotate(calling.known(), id, OauthClientFields.grace(body)));
    }

    /** Refuses every later call of a client. */
    @POST
    @Path("{id: \\d{1,18}}/revoke")
    public Response revoke(@PathParam("id") long id) {
        return answer(clients.revoke(calling.known(), id));
    }

    private Response answer(OauthClientView client) {
        return answers.plain(Response.Status.OK, Json.compact(OauthClientFields.members(client).build()));
    }

    private Response told(Response.Status status, OauthClients.Told told) {
        return answers.plain(status, Json.compact(OauthClientFields.members(told.client()).add("client_secret", told.secret()).build()));
    }
}
