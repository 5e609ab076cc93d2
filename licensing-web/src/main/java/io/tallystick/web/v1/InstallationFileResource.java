package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.InstallationFileJson;
import io.tallystick.web.wire.Json;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.time.Clock;
import java.time.OffsetDateTime;

/** Installation files of the vendor's products (§6). */
@Path("v1/products/{product: \\d{1,18}}/installation_files")
@ManagementApi
@WithinProducts
@RequestScoped
public class InstallationFileResource {

    @EJB
    InstallationFiles files;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Inject
    Clock clock;
    @Context
    UriInfo uri;
    @PathParam("product")
    long product;

    /** Adds a file. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        var order = new InstallationFileFields(Bodies.fields(body)).order(OffsetDateTime.now(clock));
        return answer(Response.Status.CREATED, files.create(calling.known(), product, order));
    }

    /** Lists a product's files, newest version first. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK,
            Pages.json(uri, wanted, files.list(calling.known(), product, wanted), InstallationFileResource::json));
    }

    /** Shows a file. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, files.get(calling.known(), product, id));
    }

    /** Changes a file. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        Fields fields = Bodies.fields(body);
        return answer(Response.Status.OK, files.change(calling.known(), product, id, new InstallationFileFields(fields)::over));
    }

    /** Takes a file away. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        files.delete(calling.known(), product, id);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, InstallationFileView file) {
        return answers.plain(status, Json.compact(json(file)));
    }

    private static JsonObject json(InstallationFileView file) {
        return Json.object().add("id", file.id()).add("product_id", file.productId()).addAll(InstallationFileJson.members(file.file()).build())
            .add("created_at", file.createdAt()).build();
    }
}
