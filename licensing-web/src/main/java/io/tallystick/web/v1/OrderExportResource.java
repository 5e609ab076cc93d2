package io.tallystick.web.v1;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.OrderFilter;
import io.tallystick.exchange.boundary.Exports;
import io.tallystick.exchange.boundary.Extract;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.file.FilterWords;
import io.tallystick.web.wire.Download;
import io.tallystick.web.wire.Fields;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** All orders as one table (§6). */
@Path("v1/orders/export")
@ManagementApi
@WithinProducts
@RequestScoped
public class OrderExportResource {

    @EJB
    Licenses licenses;
    @EJB
    Exports exports;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    private static final int AT_ONCE = 100;
    private static final List<String> PAGING = List.of("limit", "offset", "after", "before", "order_by");
    private static final Set<String> FILTERS = Set.of("search", "order_id", "customer_email", "customer_id", "created_before", "created_after");

    /** A line for each license, order by order, oldest first; written while it is read, so that it needs no memory. */
    @GET
    public Response export() {
        Caller caller = calling.known();
        Fields query = Fields.of(uri.getQueryParameters());
        PAGING.stream().filter(query::has).findFirst().ifPresent(name -> {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "An export has no pages and one order: leave " + name + " out.");
        });
        OrderFilter filter = OrderResource.filter(query);
        String limits = FilterWords.of(query, FILTERS);
        return Download.of("orders.csv", "text/csv; charset=utf-8", (writer, rows) -> write(caller, filter, writer, rows),
            rows -> exports.taken(caller, new Extract("orders", limits, rows)));
    }

    private void write(Caller caller, OrderFilter filter, Writer writer, LongAdder rows) throws IOException {
        writer.write(OrderTable.HEAD);
        Long last = null;
        Page<IssuedOrder> page;
        do {
            Page.Beside beside = last == null ? null : new Page.Beside(last, false);
            page = licenses.orders(caller, filter, new Page.Request(AT_ONCE, 0, new Page.Order("id", false), beside));
            for (IssuedOrder order : page.items()) {
                write(caller, order, writer, rows);
            }
            last = page.edges().last();
        } while (page.edges().more());
    }

    private void write(Caller caller, IssuedOrder order, Writer writer, LongAdder rows) throws IOException {
        if (order.licenses().isEmpty()) {
            writer.write(OrderTable.line(order.order(), null));
            rows.increment();
        }
        for (IssuedOrder part = order; part != null; part = next(caller, part)) {
            writer.write(OrderTable.lines(part));
            rows.add(part.licenses().size());
        }
    }

    private IssuedOrder next(Caller caller, IssuedOrder part) {
        return part.complete() ? null : licenses.part(caller, part.order(), part.next());
    }
}
