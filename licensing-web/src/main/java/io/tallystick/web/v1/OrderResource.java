package io.tallystick.web.v1;

import io.tallystick.customer.boundary.OrderFilter;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.Licenses;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Orders, which issue licenses (§6). */
@Path("v1/orders")
@ManagementApi
@WithinProducts
@RequestScoped
public class OrderResource {

    @EJB
    Licenses licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Opens an order and issues its licenses. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, licenses.issue(calling.known(), OrderFields.order(Bodies.fields(body))));
    }

    /** Lists orders, newest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Fields fields = Fields.of(uri.getQueryParameters());
        Page.Request wanted = Pages.wanted(uri);
        var filter = new OrderFilter(fields.text("search"), fields.text("order_id"), fields.text("customer_email"), fields.number("customer_id"),
            fields.moment("created_before"), fields.moment("created_after"));
        return answers.plain(Response.Status.OK,
            Pages.json(uri, wanted, licenses.orders(calling.known(), filter, wanted), ManagedLicenseJson::of));
    }

    /** Shows an order. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, licenses.order(calling.known(), id));
    }

    private Response answer(Response.Status status, IssuedOrder order) {
        return answers.plain(status, Json.compact(ManagedLicenseJson.of(order)));
    }
}
