package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.ManagementKeyOrder;
import io.tallystick.access.boundary.ManagementKeyView;
import io.tallystick.access.boundary.ManagementKeys;
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

/** Management keys. For owners alone, as such a key may make console users, too. */
@Path("keys/management")
@RequestScoped
public class ManagementKeyPageResource {

    private static final String NEW = "console-access-new";
    private static final List<Column> COLUMNS = List.of(Column.of("Name"), Column.of("Products"), Column.of("Rights"), Column.of("Made"), Column.of("State"),
        Column.of(""));

    @EJB
    ManagementKeys keys;
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
        Listing listing = Listing.of(uri, AccessWords.MANAGEMENT, "id");
        Page<ManagementKeyView> page = keys.list(desk.caller(), listing.request());
        return pages.show("console-management-keys", Map.of("tabs", AccessWords.tabs(AccessWords.MANAGEMENT),
            "list", listing.words(page, COLUMNS, page.items().stream().map(AccessWords::of).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.OWN)
    public Response ask() {
        return pages.show(NEW, form(AccessWords.fields()));
    }

    /** Makes a key, told in this answer alone. */
    @POST
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NEW, form(Field.kept(AccessWords.fields(), form)));
        ManagementKeys.Created made = keys.create(desk.caller(), new ManagementKeyOrder(form.required("name", "Enter a name."),
            form.text("read_only").isPresent(), AccessWords.products(form)));
        return pages.show("console-access-told", Map.of("title", "Management key " + made.key().name(), "secretName", "Management key", "secret", made.secret(),
            "back", AccessWords.MANAGEMENT));
    }

    /** Asks once more. */
    @GET
    @Path("{id: \\d{1,18}}/revoke")
    @Needs(Right.OWN)
    public Response askToRevoke(@PathParam("id") long id) {
        return pages.show("console-confirm", Confirm.danger("Revoke " + keys.get(desk.caller(), id).name() + "?", "Programs that call with it are refused from "
            + "that moment on. This cannot be undone.", AccessWords.MANAGEMENT + "/" + id + "/revoke", "Revoke the key", AccessWords.MANAGEMENT).words());
    }

    /** Revokes a key. */
    @POST
    @Path("{id: \\d{1,18}}/revoke")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        forms.read(sent);
        return Flash.to(AccessWords.MANAGEMENT, "The key " + keys.revoke(desk.caller(), id).name() + " is revoked.");
    }

    private static Map<String, Object> form(List<Field> fields) {
        return Map.of("fields", fields, "title", "New management key", "action", AccessWords.MANAGEMENT, "button", "Make the key",
            "back", AccessWords.MANAGEMENT);
    }
}
