package io.tallystick.web.v1;

import io.tallystick.access.boundary.ApiKeyOrder;
import io.tallystick.access.boundary.ApiKeyView;
import io.tallystick.access.boundary.ApiKeys;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
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

/** API keys of the vendor's company (§6). */
@Path("v1/api_keys")
@ManagementApi
@RequestScoped
public class ApiKeyResource {

    private static final int LONGEST_KEY = 100;
    private static final int SHORTEST_SECRET = 20;

    @EJB
    ApiKeys keys;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Makes a key and tells its secret, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        var created = keys.create(calling.known(), order(Bodies.fields(body)));
        return answers.plain(Response.Status.CREATED, Json.compact(members(created.key()).add("shared_key", created.sharedKey()).build()));
    }

    /** Lists keys without their secrets, oldest first. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, keys.list(calling.known(), wanted), key -> members(key).build()));
    }

    /** Refuses every later call with a key. */
    @POST
    @Path("{id: \\d{1,18}}/revoke")
    public Response revoke(@PathParam("id") long id) {
        return answers.plain(Response.Status.OK, Json.compact(members(keys.revoke(calling.known(), id)).build()));
    }

    private static ApiKeyOrder order(Fields fields) {
        String secret = fields.text("shared_key");
        if (secret != null && secret.length() < SHORTEST_SECRET) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "shared_key must have at least " + SHORTEST_SECRET + " characters.");
        }
        return new ApiKeyOrder(fields.required("name"), fields.truth("read_only", false), fields.texts("products"),
            fields.text("api_key", LONGEST_KEY), secret);
    }

    private static JsonMembers members(ApiKeyView key) {
        JsonMembers json = Json.object().add("id", key.id()).add("name", key.name()).add("api_key", key.apiKey())
            .add("read_only", key.readOnly());
        return (key.products() == null ? json.nothing("products") : json.add("products", Json.texts(key.products().stream())))
            .add("revoked", key.revoked()).add("created_at", key.createdAt());
    }
}
