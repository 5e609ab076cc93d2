package io.tallystick.web.page.console.webhook;

import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.webhook.boundary.Deliveries;
import io.tallystick.webhook.boundary.DeliveryView;
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
import java.util.HashMap;
import java.util.Map;

/** One delivery with all its attempts. */
@Path("webhooks/{webhook: \\d{1,18}}/deliveries/{delivery: \\d{1,18}}")
@RequestScoped
public class DeliveryResource {

    private static final String PAGE = "console-delivery";

    @EJB
    Deliveries deliveries;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("webhook")
    long webhook;
    @PathParam("delivery")
    long id;

    /** The delivery. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Delivers again. */
    @POST
    @Path("redeliver")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redeliver(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        visit.again(PAGE, words());
        deliveries.redeliver(desk.caller(), webhook, id);
        return Flash.to(path(), "It is delivered again in a moment: reload to see what came of it.");
    }

    private Map<String, Object> words() {
        DeliveryView delivery = deliveries.get(desk.caller(), webhook, id);
        Map<String, Object> words = new HashMap<>();
        words.put("event", delivery.event());
        words.put("base", path());
        words.put("back", WebhookWords.path(webhook));
        words.put("facts", WebhookWords.facts(delivery));
        words.put("body", delivery.body());
        words.put("attempts", delivery.history().stream().map(WebhookWords::attempt).toList());
        words.put("attempted", !delivery.history().isEmpty());
        return words;
    }

    private String path() {
        return WebhookWords.path(webhook) + "/deliveries/" + id;
    }
}
