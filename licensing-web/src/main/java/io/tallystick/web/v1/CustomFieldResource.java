package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.CustomFields;
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

/** Custom fields of a product (§6). */
@Path("v1/products/{id: \\d{1,18}}/custom_fields")
@ManagementApi
@WithinProducts
@RequestScoped
public class CustomFieldResource {

    @EJB
    CustomFields fields;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("id")
    long id;

    /** Lists the fields. */
    @GET
    public Response list() {
        var all = fields.list(calling.known(), id);
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(all.stream().map(ProductJson::customField))));
    }

    /** Makes a field. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, fields.create(calling.known(), id, ProductFields.customField(Bodies.fields(body))));
    }

    /** Gives a field another default value. */
    @PATCH
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("name") String name, InputStream body) {
        return answer(Response.Status.OK, fields.change(calling.known(), id, name, PartFields.defaultValue(Bodies.fields(body))));
    }

    /** Takes a field away that has no value anywhere. */
    @DELETE
    @Path("{name}")
    public Response delete(@PathParam("name") String name) {
        fields.delete(calling.known(), id, name);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, CustomFieldView field) {
        return answers.plain(status, Json.compact(ProductJson.customField(field)));
    }
}
