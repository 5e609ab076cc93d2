package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import io.tallystick.web.page.console.form.Shown;
import io.tallystick.web.page.console.license.LicenseRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One order with the licenses that it issued. */
@Path("orders/{order: \\d{1,18}}")
@RequestScoped
public class OrderResource {

    @EJB
    Licenses licenses;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Clock clock;

    /** The order. */
    @GET
    @Needs(Right.READ)
    public Response show(@PathParam("order") long id) {
        IssuedOrder issued = licenses.order(desk.caller(), id);
        var order = issued.order();
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Fact> facts = List.of(Fact.link("Customer", order.customer().email(), "/console/customers/" + order.customerId()),
            Fact.of("Opened", When.minute(order.createdAt())), Fact.code("Id", "" + order.id()));
        Map<String, Object> words = new HashMap<>(Map.of("title", order.orderStoreId(), "facts", facts));
        Shown.list(words, "rows", issued.licenses().stream().map(each -> LicenseRow.of(each, now)).toList());
        return pages.show("console-order", words);
    }
}
