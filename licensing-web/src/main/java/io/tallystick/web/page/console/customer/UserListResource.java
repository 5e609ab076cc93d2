package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.LicenseUserFilter;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
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

/** All license users of the company. */
@Path("users")
@RequestScoped
public class UserListResource {

    private static final List<Column> COLUMNS = List.of(Column.sorting("email", "License user"), Column.of("Name"), Column.of("Phone"),
        Column.of("State"), Column.of("Password"));

    @EJB
    LicenseUsers users;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Context
    UriInfo uri;

    /** Newest first. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/users", "-created_at", "q", "state");
        String state = listing.text("state");
        Boolean active = "active".equals(state) ? Boolean.TRUE : "inactive".equals(state) ? Boolean.FALSE : null;
        Page<LicenseUserView> page = users.list(desk.caller(), new LicenseUserFilter(listing.text("q"), null, active, null),
            listing.request().by(listing.orderColumn(), listing.descending()));
        return pages.show("console-users", Map.of("list", listing.words(page, COLUMNS, page.items().stream().map(UserListResource::row).toList()),
            "states", Map.of("active", active == Boolean.TRUE, "inactive", active == Boolean.FALSE)));
    }

    private static Map<String, Object> row(LicenseUserView each) {
        return Map.of("href", "/console/users/" + each.id(), "email", each.email(), "name", (each.firstName() + " " + each.lastName()).strip(),
            "phone", each.phoneNumber(), "state", each.isActive() ? Badge.good("Active") : Badge.bad("Inactive"),
            "password", each.isInitialPassword() ? "initial" : "own");
    }
}
