package io.tallystick.web.page.console.account;

import io.tallystick.console.boundary.Right;
import io.tallystick.console.boundary.SecondFactorOffer;
import io.tallystick.console.boundary.SecondFactors;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.QrPicture;
import io.tallystick.web.page.Visit;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Switches codes of an authenticator app on and off. */
@Path("account/second-factor")
@RequestScoped
public class SecondFactorResource {

    private static final String ASK = "Enter the code that your app shows.";

    @EJB
    SecondFactors factors;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** Asks for a last code before it is switched off. */
    @GET
    @Path("off")
    @Needs(Right.READ)
    public Response askToDrop() {
        return pages.show("console-second-factor-off", Map.of());
    }

    /** Shows a secret to be taken into an app. */
    @POST
    @Needs(Right.READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        if (desk.user().secondFactor()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The second factor is on already: switch it off first, to begin with another app.");
        }
        SecondFactorOffer offer = factors.offer(desk.user());
        return pages.show("console-second-factor", Map.of("secret", offer.secret().replaceAll("(.{4})", "$1 "), "qr", QrPicture.of(offer.uri())));
    }

    /** Takes the first code; from now on codes are asked for. */
    @POST
    @Path("on")
    @Needs(Right.READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> sent) {
        visit.again("console-second-factor", Map.of());
        List<String> codes = factors.confirm(desk.user(), forms.read(sent).required("code", ASK));
        return pages.show("console-recovery-codes", Map.of("codes", codes));
    }

    /** No codes any more. */
    @POST
    @Path("off")
    @Needs(Right.READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(MultivaluedMap<String, String> sent) {
        visit.again("console-second-factor-off", Map.of());
        factors.drop(desk.user(), forms.read(sent).required("code", ASK));
        return Flash.to("/console/account", "The second factor is off.");
    }
}
