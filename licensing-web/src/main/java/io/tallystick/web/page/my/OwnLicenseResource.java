package io.tallystick.web.page.my;

import io.tallystick.license.boundary.OwnLicense;
import io.tallystick.selfservice.boundary.OwnLicenseSheet;
import io.tallystick.selfservice.boundary.OwnLicenses;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** A visitor's licenses, and each with its devices. */
@Path("licenses")
@ForVisitors
@RequestScoped
public class OwnLicenseResource {

    @EJB
    OwnLicenses licenses;
    @Inject
    Guest guest;
    @Inject
    Pages pages;
    @Inject
    Clock clock;

    /** All licenses, twenty on a page. */
    @GET
    public Response list(@QueryParam("from") @DefaultValue("0") String from) {
        Paging paging = Paging.from(from);
        Page<OwnLicense> page = licenses.list(guest.visitor(), paging.request());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return pages.show("my-licenses", Map.of("email", guest.visitor().email(), "none", page.count() == 0,
            "licenses", page.items().stream().map(license -> LicenseWords.of(license, now)).toList(), "paging", paging.links("/my/licenses", page)));
    }

    /** One license with its active devices. */
    @GET
    @Path("{license: \\d{1,18}}")
    public Response show(@PathParam("license") long id, @QueryParam("from") @DefaultValue("0") String from,
                         @QueryParam("told") @DefaultValue("") String told) {
        Paging paging = Paging.from(from);
        OwnLicenseSheet sheet = licenses.sheet(guest.visitor(), id, paging.request());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return pages.show("my-license", Map.of("email", guest.visitor().email(), "license", LicenseWords.of(sheet.license(), now),
            "devices", sheet.devices().items().stream().map(device -> DeviceWords.of(sheet.license(), device, now)).toList(),
            "noDevice", sheet.devices().count() == 0, "released", "released".equals(told),
            "paging", paging.links("/my/licenses/" + id, sheet.devices())));
    }
}
