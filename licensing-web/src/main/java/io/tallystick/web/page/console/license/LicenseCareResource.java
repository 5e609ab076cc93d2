package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.LicenseCare;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
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
import java.util.Map;

/** What is done to a license more seldom: its meters back to zero, or the whole of it away. */
@Path("licenses/{license: \\d{1,18}}/care")
@RequestScoped
public class LicenseCareResource {

    private static final String CONFIRM = "console-confirm";

    @EJB
    LicenseCare care;
    @Inject
    LicenseFrame frame;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("license")
    long id;

    /** Asks before its meters are set back. */
    @GET
    @Path("consumption")
    @Needs(Right.SUPPORT)
    public Response askToResetConsumption() {
        return pages.show(CONFIRM, resetting());
    }

    /** Sets its meters back to zero. */
    @POST
    @Path("consumption")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resetConsumption(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, resetting());
        forms.read(sent);
        care.resetConsumption(desk.caller(), id);
        return Flash.to(path(), "All meters of the license stand at zero.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("delete")
    @Needs(Right.MANAGE)
    public Response askToDelete() {
        return pages.show(CONFIRM, deleting());
    }

    /** Deletes it, when it was never used. */
    @POST
    @Path("delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting());
        forms.read(sent);
        care.delete(desk.caller(), id);
        return Flash.to("/console/licenses", "The license is deleted.");
    }

    private Map<String, Object> resetting() {
        return Confirm.danger("Set the consumption of " + name() + " back to zero?", "The units of the license and of all its features begin again."
            + " Its devices keep their seats.", path() + "/care/consumption", "Set back to zero", path()).words();
    }

    private Map<String, Object> deleting() {
        return Confirm.danger("Delete " + name() + "?", "Only a license that was never used can be deleted; disable one that was. This cannot be undone.",
            path() + "/care/delete", "Delete the license", path()).words();
    }

    private String name() {
        return LicenseRow.of(frame.license(id), frame.now()).name();
    }

    private String path() {
        return "/console/licenses/" + id;
    }
}
