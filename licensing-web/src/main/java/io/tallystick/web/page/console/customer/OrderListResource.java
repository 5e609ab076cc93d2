package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.OrderFilter;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.customer.boundary.Orders;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** All orders of the company. */
@Path("orders")
@RequestScoped
public class OrderListResource {

    private static final List<Column> COLUMNS = List.of(Column.sorting("order_store_id", "Order"), Column.of("Customer"), Column.of("Company"),
        Column.sorting("created_at", "Opened"));

    @EJB
    Orders orders;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Context
    UriInfo uri;

    /** Newest first, all or those of a customer. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/orders", "-created_at", "q", "customer");
        OrderFilter filter = new OrderFilter(listing.text("q"), null, null, number(listing.text("customer")), null, null);
        Page<OrderView> page = orders.list(desk.caller(), filter, listing.request().by(listing.orderColumn(), listing.descending()));
        return pages.show("console-orders", Map.of("list", listing.words(page, COLUMNS, page.items().stream().map(OrderListResource::row).toList())));
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static Map<String, String> row(OrderView each) {
        return Map.of("href", "/console/orders/" + each.id(), "id", each.orderStoreId(), "customer", each.customer().email(), "customerHref",
            "/console/customers/" + each.customerId(), "company", each.customer().companyName(), "opened", When.minute(each.createdAt()));
    }
}
