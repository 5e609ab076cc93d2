package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.ApiKeyOrder;
import io.tallystick.access.boundary.ApiKeyView;
import io.tallystick.access.boundary.ApiKeys;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
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
import java.util.List;
import java.util.Map;

/** API keys. */
@Path("keys")
@RequestScoped
public class KeyPageResource {

    private static final String NEW = "console-access-new";
    private static final List<Column> COLUMNS = List.of(Column.of("Name"), Column.of("API key"), Column.of("Products"), Column.of("Rights"), Column.of("Made"),
        Column.of("State"), Column.of(""));

    @EJB
    ApiKeys keys;
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

    /** All keys. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, AccessWords.KEYS, "id");
        Page<ApiKeyView> page = keys.list(desk.caller(), listing.request());
        return pages.show("console-keys", Map.of("tabs", AccessWords.tabs(AccessWords.KEYS),
            "list", listing.words(page, COLUMNS, page.items().stream().map(AccessWords::of).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(NEW, form(AccessWords.fields()));
    }

    /** Makes a key; its secret is told in this answer alone. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NEW, form(Field.kept(AccessWords.fields(), form)));
        ApiKeys.Created made = keys.create(desk.caller(), new ApiKeyOrder(form.required("name", "Enter a name."), form.text("read_only").isPresent(),
            AccessWords.products(form), null, null));
        return pages.show("console-access-told", Map.of("title", "API key " + made.key().name(), "publicName", "API key", "public", made.key().apiKey(),
            "secretName", "Shared key", "secret", made.sharedKey(), "back", AccessWords.KEYS));
    }

    /** Asks once more. */
    @GET
    @Path("{id: \\d{1,18}}/revoke")
    @Needs(Right.MANAGE)
    public Response askToRevoke(@PathParam("id") long id) {
        return pages.show("console-confirm", Confirm.danger("Revoke " + keys.get(desk.caller(), id).name() + "?", "Applications that call with it are refused from that moment on. "
            + "This cannot be undone.", AccessWords.KEYS + "/" + id + "/revoke", "Revoke the key", AccessWords.KEYS).words());
    }

    /** Revokes a key. */
    @POST
    @Path("{id: \\d{1,18}}/revoke")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        forms.read(sent);
        return Flash.to(AccessWords.KEYS, "The key " + keys.revoke(desk.caller(), id).name() + " is revoked.");
    }

    private static Map<String, Object> form(List<Field> fields) {
        return Map.of("fields", fields, "title", "New API key", "action", AccessWords.KEYS, "button", "Make the key", "back", AccessWords.KEYS);
    }
}
