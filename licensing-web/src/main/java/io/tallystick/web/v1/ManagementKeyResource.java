package io.tallystick.web.v1;

import io.tallystick.access.boundary.ManagementKeyOrder;
import io.tallystick.access.boundary.ManagementKeyView;
import io.tallystick.access.boundary.ManagementKeys;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Keys of the Management API itself (§6). */
@Path("v1/management_keys")
@ManagementApi
@RequestScoped
public class ManagementKeyResource {

    private static final int LONGEST_CODE = 100;

    @EJB
    ManagementKeys keys;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Makes a key and tells it, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        Fields fields = Bodies.fields(body);
        var created = keys.create(calling.known(), new ManagementKeyOrder(fields.required("name"), fields.truth("read_only", false),
            fields.texts("products", LONGEST_CODE)));
        return answers.plain(Response.Status.CREATED,
            Json.compact(members(created.key()).add("management_key", created.secret()).build()));
    }

    /** Lists keys, oldest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, keys.list(calling.known(), wanted), key -> members(key).build()));
    }

    /** Shows a key. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(keys.get(calling.known(), id));
    }

    /** Refuses every later call with a key. */
    @POST
    @Path("{id: \\d{1,18}}/revoke")
    public Response revoke(@PathParam("id") long id) {
        return answer(keys.revoke(calling.known(), id));
    }

    private Response answer(ManagementKeyView key) {
        return answers.plain(Response.Status.OK, Json.compact(members(key).build()));
    }

    private static JsonMembers members(ManagementKeyView key) {
        JsonMembers json = Json.object().add("id", key.id()).add("name", key.name()).add("read_only", key.readOnly());
        return (key.products() == null ? json.nothing("products") : json.add("products", Json.texts(key.products().stream())))
            .add("revoked", key.revoked()).add("created_at", key.createdAt());
    }
}
