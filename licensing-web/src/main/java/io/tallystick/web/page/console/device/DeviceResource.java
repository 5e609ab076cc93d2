package io.tallystick.web.page.console.device;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.console.boundary.Right;
import io.tallystick.floating.boundary.FloatingSlots;
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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One device: what is known of it, its seat, its bad name. */
@Path("devices/{device: \\d{1,18}}")
@RequestScoped
public class DeviceResource {

    private static final String PAGE = "console-device";
    private static final String CONFIRM = "console-confirm";

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
    @Inject
    Clock clock;
    @PathParam("device")
    long id;

    /** All that is known of it. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Asks before it loses its seat. */
    @GET
    @Path("reset")
    @Needs(Right.SUPPORT)
    public Response askToReset() {
        return pages.show(CONFIRM, resetting());
    }

    /** Frees its seat. */
    @POST
    @Path("reset")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, resetting());
        forms.read(sent);
        devices.reset(desk.caller(), id);
        return Flash.to(path(), "The seat is free for another device.");
    }

    /** Asks before it is refused from now on. */
    @GET
    @Path("blacklist")
    @Needs(Right.SUPPORT)
    public Response askToBlacklist() {
        return pages.show(CONFIRM, blacklisting());
    }

    /** Refuses it from now on. */
    @POST
    @Path("blacklist")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response blacklist(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, blacklisting());
        forms.read(sent);
        devices.blacklist(desk.caller(), id, true);
        return Flash.to(path(), "The device is blacklisted, and its seat is free.");
    }

    /** Forgives it. */
    @POST
    @Path("forgive")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forgive(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        devices.blacklist(desk.caller(), id, false);
        return Flash.to(path(), "The device is forgiven: it may be activated again.");
    }

    private Map<String, Object> words() {
        DeviceView device = devices.get(desk.caller(), id);
        LicenseView license = licenses.get(desk.caller(), device.licenseId());
        Map<String, Object> words = new HashMap<>();
        words.put("device", DeviceRow.of(device, OffsetDateTime.now(clock)));
        words.put("base", path());
        words.put("active", device.active());
        words.put("blacklisted", device.blacklisted());
        words.put("lendable", license.terms().floating().floats() && license.terms().floating().canBorrow());
        words.putAll(DeviceWords.of(device, license, OffsetDateTime.now(clock)));
        Shown.list(words, "slots", slots.of(List.of(device)).stream().map(DeviceWords::slot).toList());
        Shown.list(words, "variables", devices.variables(desk.caller(), id).stream().map(DeviceWords::variable).toList());
        return words;
    }

    private Map<String, Object> resetting() {
        return Confirm.danger("Free the seat of this device?", "It is told at its next check that it must be activated again. That is no transfer; a"
            + " locked offline seat is freed as well.", path() + "/reset", "Free the seat", path()).words();
    }

    private Map<String, Object> blacklisting() {
        return Confirm.danger("Blacklist this device?", "Its every call is refused from now on, and its seat is free. It can be forgiven later.",
            path() + "/blacklist", "Blacklist the device", path()).words();
    }

    private String path() {
        return "/console/devices/" + devices.get(desk.caller(), id).id();
    }
}
