package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.customer.boundary.Orders;
import io.tallystick.license.boundary.LicenseCriterion;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import io.tallystick.web.page.console.form.Shown;
import io.tallystick.web.page.console.license.LicenseQuery;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One order with the licenses that it issued: the newest here, all of them in the list of licenses. */
@Path("orders/{order: \\d{1,18}}")
@RequestScoped
public class OrderResource {

    @EJB
    Orders orders;
    @Inject
    LicenseQuery licenses;
    @Inject
    Desk desk;
    @Inject
    Pages pages;

    /** The order. */
    @GET
    @Needs(Right.READ)
    public Response show(@PathParam("order") long id) {
        OrderView order = orders.get(desk.caller(), id);
        List<Fact> facts = List.of(Fact.link("Customer", order.customer().email(), "/console/customers/" + order.customerId()),
            Fact.of("Opened", When.minute(order.createdAt())), Fact.code("Id", "" + order.id()));
        Map<String, Object> words = new HashMap<>(Map.of("title", order.orderStoreId(), "facts", facts));
        words.put("all", "/console/licenses?order=" + URLEncoder.encode(order.orderStoreId(), StandardCharsets.UTF_8));
        Shown.list(words, "rows", licenses.newest(desk.caller(), LicenseCriterion.ORDER_ID, order.orderStoreId()));
        return pages.show("console-order", words);
    }
}
