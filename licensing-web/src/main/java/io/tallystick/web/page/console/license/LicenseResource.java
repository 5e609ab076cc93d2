package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.Shown;
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

/** One license, and what is done to the whole of it. */
@Path("licenses/{license: \\d{1,18}}")
@RequestScoped
public class LicenseResource {

    private static final String CONFIRM = "console-confirm";

    @EJB
    Licenses licenses;
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

    /** The overview. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        LicenseView license = frame.license(id);
        Map<String, Object> words = frame.words(license, "");
        words.put("key", license.licenseKey());
        words.put("gauges", LicenseWords.gauges(license));
        words.put("facts", LicenseWords.origin(license));
        words.put("terms", Map.of("facts", LicenseWords.terms(license)));
        Shown.list(words, "features", FeatureWords.all(license, frame.now()));
        Shown.list(words, "customFields", license.customFields());
        words.put("metadata", "{}".equals(license.metadata()) ? null : license.metadata());
        return pages.show("console-license", words);
    }

    /** Lets it be used. */
    @POST
    @Path("enable")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        licenses.change(desk.caller(), id, LicenseChange.enabled(true));
        return Flash.to(path(), "The license is enabled.");
    }

    /** Asks before it is disabled. */
    @GET
    @Path("disable")
    @Needs(Right.SUPPORT)
    public Response askToDisable() {
        return pages.show(CONFIRM, disabling());
    }

    /** Refuses every use. */
    @POST
    @Path("disable")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, disabling());
        forms.read(sent);
        licenses.change(desk.caller(), id, LicenseChange.enabled(false));
        return Flash.to(path(), "The license is disabled.");
    }

    /** Asks before it is reset. */
    @GET
    @Path("reset")
    @Needs(Right.SUPPORT)
    public Response askToReset() {
        return pages.show(CONFIRM, resetting());
    }

    /** Deactivates all devices and zeroes all consumption. */
    @POST
    @Path("reset")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, resetting());
        forms.read(sent);
        licenses.reset(desk.caller(), id);
        return Flash.to(path(), "The license is reset: all seats are free, all meters stand at zero.");
    }

    private Map<String, Object> disabling() {
        return Confirm.danger("Disable " + name() + "?", "Every use is refused from then on, on every device. Enabling it again gives all back.",
            path() + "/disable", "Disable the license", path()).words();
    }

    private Map<String, Object> resetting() {
        return Confirm.danger("Reset " + name() + "?", "All devices lose their seats and must be activated again; the units of the license and of all its "
            + "features are set back to zero. This cannot be undone.", path() + "/reset", "Reset the license", path()).words();
    }

    private String name() {
        return LicenseRow.of(frame.license(id), frame.now()).name();
    }

    private String path() {
        return "/console/licenses/" + id;
    }
}
