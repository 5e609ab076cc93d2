package io.tallystick.web.page.console.device;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.console.boundary.Right;
import io.tallystick.floating.boundary.FloatingSlots;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.NewThing;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Lends a device a slot of its license, so that it works for a time without asking the server. */
@Path("devices/{device: \\d{1,18}}/lend")
@RequestScoped
public class LendResource {

    private static final String UNTIL = "borrowed_until";

    @EJB
    Devices devices;
    @EJB
    Licenses licenses;
    @EJB
    FloatingSlots slots;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("device")
    long id;

    /** The form. */
    @GET
    @Needs(Right.SUPPORT)
    public Response show() {
        return pages.show(NewThing.PAGE, page(fields()).words());
    }

    /** Lends it; a slot that is lent already may be lent for longer, or for less. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lend(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(fields(), form)).words());
        slots.borrow(desk.caller(), id, Typed.into(form).moment(UNTIL, null));
        return Flash.to(path(), "The slot is lent to this device.");
    }

    private List<Field> fields() {
        DeviceView device = devices.get(desk.caller(), id);
        int hours = licenses.get(desk.caller(), device.licenseId()).terms().floating().maxBorrowTime();
        return List.of(TermsForm.moment(UNTIL, "Until").free().hinting("UTC. Empty: for as long as the license allows, which is "
            + (hours == 1 ? "1 hour." : hours + " hours.") + " Where a slot is lent already, it then stays as it is."));
    }

    private NewThing page(List<Field> fields) {
        return new NewThing("Lend a slot", path() + "/lend", "Lend the slot", "Device", path(), fields);
    }

    private String path() {
        return "/console/devices/" + id;
    }
}
