package io.tallystick.web.v1;

import io.tallystick.access.boundary.SigningKeys;
import io.tallystick.signing.boundary.SigningKeyView;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Keys that sign answers, files and tokens (§2, §6). */
@Path("v1/signing_keys")
@ManagementApi
@RequestScoped
public class SigningKeyResource {

    @EJB
    SigningKeys keys;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Lists the keys, the active ones first of each algorithm. */
    @GET
    public Response list() {
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(keys.list(calling.known()).stream().map(SigningKeyResource::json))));
    }

    /** Shows a key. */
    @GET
    @Path("{key_id}")
    public Response get(@PathParam("key_id") String keyId) {
        return answer(Response.Status.OK, keys.get(calling.known(), keyId));
    }

    /** Publishes a key that signs from the next rotation on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(InputStream body) {
        return answer(Response.Status.CREATED, keys.prepare(calling.known(), Bodies.fields(body).required("algorithm")));
    }

    /** The prepared key, or a new one, signs from now on. */
    @POST
    @Path("rotate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rotate(InputStream body) {
        return answer(Response.Status.CREATED, keys.rotate(calling.known(), Bodies.fields(body).required("algorithm")));
    }

    /** Destroys the private half of a key, and keeps it published. */
    @POST
    @Path("{key_id}/retire")
    public Response retire(@PathParam("key_id") String keyId) {
        return answer(Response.Status.OK, keys.retire(calling.known(), keyId));
    }

    /** Publishes a key no more. */
    @POST
    @Path("{key_id}/revoke")
    public Response revoke(@PathParam("key_id") String keyId) {
        return answer(Response.Status.OK, keys.revoke(calling.known(), keyId));
    }

    private Response answer(Response.Status status, SigningKeyView key) {
        return answers.plain(status, Json.compact(json(key)));
    }

    private static JsonObject json(SigningKeyView key) {
        return Json.object().add("key_id", key.keyId()).add("algorithm", key.algorithm()).add("status", key.status()).add("public_key", key.pem())
            .add("fingerprint", key.fingerprint()).add("created_at", key.createdAt()).add("signs_from", key.signsFrom())
            .add("signs_until", key.signsUntil()).add("ended_at", key.endedAt()).build();
    }
}
