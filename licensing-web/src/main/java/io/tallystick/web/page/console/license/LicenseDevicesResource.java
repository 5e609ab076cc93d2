package io.tallystick.web.page.console.license;

import io.tallystick.activation.boundary.DeviceFilter;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.device.DeviceRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The devices of a license. */
@Path("licenses/{license: \\d{1,18}}/devices")
@RequestScoped
public class LicenseDevicesResource {

    @EJB
    Devices devices;
    @Inject
    LicenseFrame frame;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Context
    UriInfo uri;

    /** Those with a seat, or all that ever had one. */
    @GET
    @Needs(Right.READ)
    public Response list(@PathParam("license") long id) {
        Map<String, Object> words = frame.words(id, "devices");
        Listing listing = Listing.of(uri, "/console/licenses/" + id + "/devices", "-id", "seat");
        Boolean active = "none".equals(listing.text("seat")) ? Boolean.FALSE : "all".equals(listing.text("seat")) ? null : Boolean.TRUE;
        Page<DeviceView> page = devices.list(desk.caller(), new DeviceFilter(id, null, active, null), listing.request());
        words.put("list", listing.words(page, DeviceRow.COLUMNS, page.items().stream().map(each -> DeviceRow.of(each, frame.now())).toList()));
        words.put("seats", Map.of("taken", active == Boolean.TRUE, "none", active == Boolean.FALSE, "all", active == null));
        return pages.show("console-license-devices", words);
    }
}
