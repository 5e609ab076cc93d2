package io.tallystick.web.page.console.webhook;

import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.webhook.boundary.WebhookChange;
import io.tallystick.webhook.boundary.Webhooks;
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

/** Switches a webhook off and on. */
@Path("webhooks/{webhook: \\d{1,18}}")
@RequestScoped
public class SwitchResource {

    private static final String CONFIRM = "console-confirm";

    @EJB
    Webhooks webhooks;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("webhook")
    long id;

    /** Asks before it is switched off, because what happens meanwhile is told to nobody. */
    @GET
    @Path("off")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(CONFIRM, switchingOff());
    }

    /** Switches it off. */
    @POST
    @Path("off")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response off(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, switchingOff());
        forms.read(sent);
        return change(false, "The webhook is switched off.");
    }

    /** Switches it on. */
    @POST
    @Path("on")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response on(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        return change(true, "The webhook is switched on: it hears of what happens from now on.");
    }

    private Response change(boolean on, String told) {
        webhooks.change(desk.caller(), id, new WebhookChange(null, null, null, on));
        return Flash.to(WebhookWords.path(id), told);
    }

    private Map<String, Object> switchingOff() {
        return Confirm.danger("Switch this webhook off?", webhooks.get(desk.caller(), id).url() + " is told nothing until it is switched on again:"
            + " what waits for it is given up, and what happens meanwhile is not kept for it.", WebhookWords.path(id) + "/off", "Switch it off",
            WebhookWords.path(id)).words();
    }
}
