package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.Customers;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
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

/** All customers of the company. */
@Path("customers")
@RequestScoped
public class CustomerListResource {

    private static final List<Column> COLUMNS = List.of(Column.sorting("email", "Customer"), Column.sorting("company_name", "Company"),
        Column.of("Account"), Column.of("Reference"), Column.sorting("created_at", "Since"));

    @EJB
    Customers customers;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Context
    UriInfo uri;

    /** Newest first; an exact address leads to its customer at once. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/customers", "-created_at", "q", "email", "account");
        Page.Request wanted = listing.request().by(listing.orderColumn(), listing.descending());
        var filter = new CustomerFilter(listing.text("q"), listing.text("email"), listing.text("account"));
        Page<CustomerSheet> page = customers.list(desk.caller(), filter, wanted);
        if (listing.text("email") != null && page.items().size() == 1) {
            return Flash.redirect("/console/customers/" + page.items().get(0).id()).build();
        }
        return pages.show("console-customers", Map.of("list", listing.words(page, COLUMNS, page.items().stream().map(CustomerListResource::row).toList())));
    }

    private static Map<String, String> row(CustomerSheet each) {
        var customer = each.customer();
        return Map.of("href", "/console/customers/" + each.id(), "email", customer.email(), "company", customer.companyName(), "account",
            customer.customerAccount() == null ? "" : customer.customerAccount(), "reference", customer.reference(), "since", When.day(each.createdAt()));
    }
}
