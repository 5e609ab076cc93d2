package io.tallystick.web.page.console.webhook;

import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.webhook.boundary.Deliveries;
import io.tallystick.webhook.boundary.DeliveryFilter;
import io.tallystick.webhook.boundary.DeliveryState;
import io.tallystick.webhook.boundary.DeliveryView;
import io.tallystick.webhook.boundary.WebhookChange;
import io.tallystick.webhook.boundary.WebhookOrder;
import io.tallystick.webhook.boundary.WebhookView;
import io.tallystick.webhook.boundary.Webhooks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One webhook, and what it was told. */
@Path("webhooks/{webhook: \\d{1,18}}")
@RequestScoped
public class WebhookResource {

    private static final String FORM = "console-webhook-form";
    private static final String CONFIRM = "console-confirm";
    private static final List<Column> COLUMNS = List.of(Column.of("Event"), Column.of("State"), Column.of("Attempts"), Column.of("Last attempt"),
        Column.of("Next attempt"), Column.of("Happened"));

    @EJB
    Webhooks webhooks;
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
    @Context
    UriInfo uri;
    @PathParam("webhook")
    long id;

    /** What it is, and its deliveries, newest first. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        WebhookView webhook = webhooks.get(desk.caller(), id);
        Listing listing = Listing.of(uri, path(), "created_at", "state");
        Page<DeliveryView> page = deliveries.list(desk.caller(), id, new DeliveryFilter(state(listing.text("state")), null), listing.request());
        Map<String, Object> words = new HashMap<>(Map.of("base", path(), "on", webhook.enabled(), "facts", WebhookWords.facts(webhook), "states",
            states(listing.text("state")), "list", listing.words(page, COLUMNS, page.items().stream().map(WebhookWords::row).toList())));
        words.put("trouble", WebhookWords.trouble(webhook));
        words.put("name", WebhookWords.name(webhook));
        return pages.show("console-webhook", words);
    }

    /** The form. */
    @GET
    @Path("edit")
    @Needs(Right.MANAGE)
    public Response edit() {
        return pages.show(FORM, form(WebhookForm.groups(webhooks.get(desk.caller(), id))));
    }

    /** Changes it. */
    @POST
    @Path("edit")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(FORM, form(FieldGroup.kept(WebhookForm.groups(webhooks.get(desk.caller(), id)), form)));
        form.required("url", "Enter the address that events are sent to.");
        WebhookOrder wished = WebhookForm.read(Typed.into(form));
        webhooks.change(desk.caller(), id, new WebhookChange(wished.url(), wished.description(), wished.events(), wished.enabled()));
        return Flash.to(path(), "The webhook is saved.");
    }

    /** Sends an event of no meaning. */
    @POST
    @Path("test")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        DeliveryView delivery = deliveries.test(desk.caller(), id);
        return Flash.to(path() + "/deliveries/" + delivery.id(), "A test event leaves in a moment: reload to see what came of it.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("delete")
    @Needs(Right.MANAGE)
    public Response askToDelete() {
        return pages.show(CONFIRM, deleting());
    }

    /** Deletes it. */
    @POST
    @Path("delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting());
        forms.read(sent);
        webhooks.delete(desk.caller(), id);
        return Flash.to("/console/webhooks", "The webhook is deleted.");
    }

    private Map<String, Object> deleting() {
        return Confirm.danger("Delete this webhook?", webhooks.get(desk.caller(), id).url() + " hears nothing any more, and the history of its"
            + " deliveries goes with it.", path() + "/delete", "Delete the webhook", path()).words();
    }

    private Map<String, Object> form(List<FieldGroup> groups) {
        return Map.of("title", "Change the webhook", "action", path() + "/edit", "button", "Save", "back", path(), "groups", groups);
    }

    private static List<Map<String, Object>> states(String asked) {
        return Stream.of(DeliveryState.values()).map(each -> Map.<String, Object>of("value", wire(each), "label", wire(each).replace('_', ' '),
            "selected", wire(each).equals(asked))).toList();
    }

    private static DeliveryState state(String asked) {
        return Stream.of(DeliveryState.values()).filter(each -> wire(each).equals(asked)).findFirst().orElse(null);
    }

    private static String wire(DeliveryState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private String path() {
        return WebhookWords.path(id);
    }
}
