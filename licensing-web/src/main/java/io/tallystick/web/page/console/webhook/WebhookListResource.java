package io.tallystick.web.page.console.webhook;

import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.webhook.boundary.WebhookView;
import io.tallystick.webhook.boundary.Webhooks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** All webhooks, and a new one. */
@Path("webhooks")
@RequestScoped
public class WebhookListResource {

    private static final String LIST = "/console/webhooks";
    private static final String FORM = "console-webhook-form";
    private static final List<Column> COLUMNS = List.of(Column.of("Address"), Column.of("Description"), Column.of("Events"), Column.of("State"),
        Column.of("Set up"));

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
    @Context
    UriInfo uri;

    /** Oldest first. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, LIST, "created_at");
        Page<WebhookView> page = webhooks.list(desk.caller(), listing.request());
        return pages.show("console-webhooks", Map.of("list", listing.words(page, COLUMNS, page.items().stream().map(WebhookWords::row).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(FORM, form(WebhookForm.groups()));
    }

    /** Sets it up, and tells its secret this once. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(FORM, form(FieldGroup.kept(WebhookForm.groups(), form)));
        form.required("url", "Enter the address that events are sent to.");
        Webhooks.Told told = webhooks.create(desk.caller(), WebhookForm.read(Typed.into(form)));
        return pages.show("console-webhook-secret", Map.of("title", "The webhook is set up", "url", told.webhook().url(), "secret", told.secret(),
            "href", WebhookWords.path(told.webhook().id())));
    }

    private static Map<String, Object> form(List<FieldGroup> groups) {
        return Map.of("title", "New webhook", "action", LIST + "/new", "button", "Set the webhook up", "back", LIST, "groups", groups);
    }
}
