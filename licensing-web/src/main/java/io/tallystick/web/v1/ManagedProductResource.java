package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.ProductFilter;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
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

/** Products of the vendor (§6). */
@Path("v1/products")
@ManagementApi
@RequestScoped
@Consumes(MediaType.WILDCARD)
public class ManagedProductResource {

    @EJB
    Products products;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Creates a product. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, products.create(calling.known(), ProductFields.order(Bodies.fields(body))));
    }

    /** Lists products. */
    @GET
    @WithinProducts
    public Response list() {
        Fields fields = Fields.of(uri.getQueryParameters());
        var filter = new ProductFilter(fields.text("search"), fields.text("short_code"), fields.truth("enabled"), fields.truth("archived"));
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, products.list(calling.known(), filter, wanted), ProductJson::of));
    }

    /** Shows a product. */
    @GET
    @WithinProducts
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, products.get(calling.known(), id));
    }

    /** Changes a product. */
    @PATCH
    @WithinProducts
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(Response.Status.OK, products.change(calling.known(), id, ProductFields.change(Bodies.fields(body))));
    }

    private Response answer(Response.Status status, ProductSheet product) {
        return answers.plain(status, Json.compact(ProductJson.of(product)));
    }
}
