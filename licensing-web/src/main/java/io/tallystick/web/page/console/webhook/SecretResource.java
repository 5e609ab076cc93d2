package io.tallystick.web.page.console.webhook;

import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.NewThing;
import io.tallystick.web.page.console.form.Typed;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a webhook another secret, and tells it once. */
@Path("webhooks/{webhook: \\d{1,18}}/secret")
@RequestScoped
public class SecretResource {

    private static final int USUAL_HOURS = 24;
    private static final int LONGEST_HOURS = 8784;

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

    /** Asks how long the old one signs as well. */
    @GET
    @Needs(Right.MANAGE)
    public Response ask() {
        webhooks.get(desk.caller(), id);
        return pages.show(NewThing.PAGE, page(fields()).words());
    }

    /** Makes it. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(fields(), form)).words());
        int hours = Math.max(0, Math.min(LONGEST_HOURS, Typed.into(form).integer("grace", USUAL_HOURS)));
        Webhooks.Told told = webhooks.rotate(desk.caller(), id, Duration.ofHours(hours));
        return pages.show("console-webhook-secret", Map.of("title", "The webhook has a new secret", "url", told.webhook().url(), "secret",
            told.secret(), "href", WebhookWords.path(id)));
    }

    private static List<Field> fields() {
        Map<String, String> graces = new LinkedHashMap<>();
        graces.put("24", "for 24 hours");
        graces.put("168", "for 7 days");
        graces.put("0", "not at all: it has leaked");
        return List.of(Field.choice("grace", "The old secret signs as well", graces).hinting("Meanwhile each delivery carries two signatures.")
            .holding("24"));
    }

    private NewThing page(List<Field> fields) {
        return new NewThing("New secret", WebhookWords.path(id) + "/secret", "Make a new secret", "Webhook", WebhookWords.path(id), fields);
    }
}
