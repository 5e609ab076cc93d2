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
        OrderFilter filter = filter(Fields.of(uri.getQueryParameters()));
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK,
            Pages.json(uri, wanted, licenses.orders(calling.known(), filter, wanted), ManagedLicenseJson::of));
    }

    /** Shows an order. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, licenses.order(calling.known(), id));
    }

    /** Issues further licenses in an order. */
    @POST
    @Path("{id: \\d{1,18}}/licenses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issueMore(@PathParam("id") long id, InputStream body) {
        return answer(Response.Status.CREATED, licenses.issueMore(calling.known(), id, OrderFields.items(Bodies.fields(body))));
    }

    /** What the query limits a list or an export to. */
    static OrderFilter filter(Fields query) {
        return new OrderFilter(query.text("search"), query.text("order_id"), query.text("customer_email"), query.number("customer_id"),
            query.moment("created_before"), query.moment("created_after"));
    }

    private Response answer(Response.Status status, IssuedOrder order) {
        return answers.plain(status, Json.compact(ManagedLicenseJson.of(order)));
    }
}
