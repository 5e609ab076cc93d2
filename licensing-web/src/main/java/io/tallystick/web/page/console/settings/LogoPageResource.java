package io.tallystick.web.page.console.settings;

import io.tallystick.branding.boundary.Brandings;
import io.tallystick.branding.boundary.Portals;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.wire.Bodies;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The logo of the company's pages, and the way back to how all of it was at first. */
@Path("settings/portal")
@RequestScoped
public class LogoPageResource {

    private static final String FILE = "file";
    private static final String ASK = "console-confirm";

    @EJB
    Brandings brandings;
    @EJB
    Portals portals;
    @Inject
    PortalWords words;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The picture, also where the host name shows another company's pages. */
    @GET
    @Path("logo.png")
    @Needs(Right.MANAGE)
    public Response picture() {
        byte[] logo = portals.logo(brandings.get(desk.caller()).portal()).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND, "There is no logo."));
        return Response.ok(logo, "image/png").build();
    }

    /** Shows another one. */
    @POST
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Right.MANAGE)
    public Response show(List<EntityPart> parts) {
        forms.read(parts.stream().filter(part -> !part.getName().equals(FILE)).toList());
        visit.again(PortalWords.PAGE, words.now());
        byte[] picture = parts.stream().filter(part -> part.getName().equals(FILE)).findFirst().map(part -> Bodies.bytes(part.getContent()))
            .filter(bytes -> bytes.length > 0).orElseThrow(() -> new LicensingException(ErrorCode.MISSING_PARAMETERS, "Choose a picture."));
        brandings.showLogo(desk.caller(), picture);
        return Flash.to(SettingsTabs.PORTAL, "The logo is shown.");
    }

    /** Shows none. */
    @POST
    @Path("logo/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.MANAGE)
    public Response remove(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        brandings.removeLogo(desk.caller());
        return Flash.to(SettingsTabs.PORTAL, "No logo is shown any more.");
    }

    /** Asks before all of it goes. */
    @GET
    @Path("reset")
    @Needs(Right.MANAGE)
    public Response askToReset() {
        return pages.show(ASK, reset().words());
    }

    /** As it was at first. */
    @POST
    @Path("reset")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.MANAGE)
    public Response reset(MultivaluedMap<String, String> sent) {
        visit.again(ASK, reset().words());
        forms.read(sent);
        brandings.reset(desk.caller());
        return Flash.to(SettingsTabs.PORTAL, "The portal looks as it did at first.");
    }

    private static Confirm reset() {
        return Confirm.danger("Reset the look of the portal?", "Name, sentence, support address, colours and logo are taken away; the host names stay.",
            SettingsTabs.PORTAL + "/reset", "Reset the look", SettingsTabs.PORTAL);
    }
}
