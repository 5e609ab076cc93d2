package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** All licenses of the company: searched, filtered, and paged through without counting what was skipped. */
@Path("licenses")
@RequestScoped
public class LicenseListResource {

    private static final List<Column> COLUMNS = List.of(Column.sorting("license_key", "License"), Column.of("Product"), Column.of("Customer"),
        Column.of("State"), Column.of("Seats"), Column.sorting("validity_period", "Ends"), Column.sorting("created_at", "Issued"));

    @Inject
    LicenseQuery query;
    @Inject
    LicenseFilters filters;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Clock clock;
    @Context
    UriInfo uri;

    /** Newest first, unless the address says otherwise. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/licenses", "-created_at", LicenseQuery.FILTERS);
        Beside beside = Beside.of(uri);
        Page<LicenseView> page = query.page(desk.caller(), listing, beside.known());
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, Object> words = listing.words(page, COLUMNS, page.items().stream().map(each -> LicenseRow.of(each, now)).toList());
        words.putAll(beside.words(listing, page));
        return pages.show("console-licenses", Map.of("list", words, "filters", filters.fields(desk.caller(), listing)));
    }
}
