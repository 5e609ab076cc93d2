package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.Bundles;
import io.tallystick.shared.Page;
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

/** Bundles of the vendor (§6). */
@Path("v1/bundles")
@ManagementApi
@WithinProducts
@RequestScoped
@Consumes(MediaType.WILDCARD)
public class ManagedBundleResource {

    @EJB
    Bundles bundles;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Creates a bundle. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, bundles.create(calling.known(), BundleFields.order(Bodies.fields(body))));
    }

    /** Lists bundles. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, bundles.list(calling.known(), wanted), BundleJson::of));
    }

    /** Shows a bundle. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, bundles.get(calling.known(), id));
    }

    /** Changes a bundle. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(Response.Status.OK, bundles.change(calling.known(), id, BundleFields.change(Bodies.fields(body))));
    }

    private Response answer(Response.Status status, BundleView bundle) {
        return answers.plain(status, Json.compact(BundleJson.of(bundle)));
    }
}
