package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.ProductFeatures;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Features of a product (§6). */
@Path("v1/products/{id: \\d{1,18}}/features")
@ManagementApi
@WithinProducts
@RequestScoped
public class ProductFeatureResource {

    @EJB
    ProductFeatures features;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("id")
    long id;

    /** Lists the features. */
    @GET
    public Response list() {
        var all = features.list(calling.known(), id);
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(all.stream().map(ProductJson::feature))));
    }

    /** Makes a feature. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, features.create(calling.known(), id, ProductFields.feature(Bodies.fields(body))));
    }

    /** Changes a feature. */
    @PATCH
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, InputStream body) {
        return answer(Response.Status.OK, features.change(calling.known(), id, code, PartFields.featureChange(Bodies.fields(body))));
    }

    /** Takes a feature away that nothing has. */
    @DELETE
    @Path("{code}")
    public Response delete(@PathParam("code") String code) {
        features.delete(calling.known(), id, code);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, FeatureView feature) {
        return answers.plain(status, Json.compact(ProductJson.feature(feature)));
    }
}
