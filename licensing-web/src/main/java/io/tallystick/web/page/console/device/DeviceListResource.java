package io.tallystick.web.page.console.device;

import io.tallystick.activation.boundary.DeviceFilter;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** All devices of the company. */
@Path("devices")
@RequestScoped
public class DeviceListResource {

    @EJB
    Devices devices;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Clock clock;
    @Context
    UriInfo uri;

    /** Newest first, by hardware id and seat. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/devices", "-id", "hardware_id", "seat");
        String seat = listing.text("seat");
        Boolean active = "taken".equals(seat) ? Boolean.TRUE : "none".equals(seat) ? Boolean.FALSE : null;
        Page<DeviceView> page = devices.list(desk.caller(), new DeviceFilter(null, listing.text("hardware_id"), active, null), listing.request());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return pages.show("console-devices", Map.of("list",
            listing.words(page, DeviceRow.COLUMNS, page.items().stream().map(each -> DeviceRow.of(each, now)).toList()),
            "seats", Map.of("taken", "taken".equals(seat), "none", "none".equals(seat)), "ofLicenses", true));
    }
}
