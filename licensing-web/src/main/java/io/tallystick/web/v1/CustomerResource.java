package io.tallystick.web.v1;

import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.Customers;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.LicenseJson;
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

/** Customers of the vendor (§6). */
@Path("v1/customers")
@ManagementApi
@WithinProducts
@RequestScoped
public class CustomerResource {

    @EJB
    Customers customers;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Makes a customer before its first order. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, customers.create(calling.known(), CustomerFields.customer(Bodies.fields(body))));
    }

    /** Lists customers, newest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Fields fields = Fields.of(uri.getQueryParameters());
        var filter = new CustomerFilter(fields.text("search"), fields.text("email"), fields.text("customer_account_code"));
        Page.Request wanted = Pages.wanted(uri);
        var page = customers.list(calling.known(), filter, wanted);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, page, CustomerResource::json));
    }

    /** Shows a customer. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, customers.get(calling.known(), id));
    }

    /** Changes the members that are sent. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        Fields fields = Bodies.fields(body);
        return answer(Response.Status.OK, customers.change(calling.known(), id, known -> CustomerFields.over(fields, known)));
    }

    /** Deletes a customer that has no order. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        customers.delete(calling.known(), id);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, CustomerSheet customer) {
        return answers.plain(status, Json.compact(json(customer)));
    }

    static JsonObject json(CustomerSheet sheet) {
        return Json.object().add("id", sheet.id()).addAll(LicenseJson.customer(sheet.customer())).add("created_at", sheet.createdAt()).build();
    }
}
