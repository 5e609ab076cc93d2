package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.OauthClientOrder;
import io.tallystick.access.boundary.OauthClientView;
import io.tallystick.access.boundary.OauthClients;
import io.tallystick.access.boundary.Scope;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
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

/** OAuth clients of the whole company; those of a narrower scope are made by the API. */
@Path("keys/clients")
@RequestScoped
public class ClientPageResource {

    private static final String NEW = "console-access-new";
    private static final List<Column> COLUMNS = List.of(Column.of("Name"), Column.of("Client id"), Column.of("Scope"), Column.of("Products"), Column.of("Rights"),
        Column.of("Made"), Column.of("State"), Column.of(""));

    @EJB
    OauthClients clients;
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

    /** All clients. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, AccessWords.CLIENTS, "id");
        Page<OauthClientView> page = clients.list(desk.caller(), listing.request());
        return pages.show("console-clients", Map.of("tabs", AccessWords.tabs(AccessWords.CLIENTS),
            "list", listing.words(page, COLUMNS, page.items().stream().map(AccessWords::of).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(NEW, form(AccessWords.fields()));
    }

    /** Makes a client; its secret is told in this answer alone. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NEW, form(Field.kept(AccessWords.fields(), form)));
        return told(pages, clients.create(desk.caller(), new OauthClientOrder(form.required("name", "Enter a name."), Scope.COMPANY,
            form.text("read_only").isPresent(), AccessWords.products(form))));
    }

    static Response told(Pages pages, OauthClients.Told made) {
        return pages.show("console-access-told", Map.of("title", "OAuth client " + made.client().name(), "publicName", "Client id",
            "public", made.client().clientId(), "secretName", "Client secret", "secret", made.secret(), "back", AccessWords.CLIENTS));
    }

    private static Map<String, Object> form(List<Field> fields) {
        return Map.of("fields", fields, "title", "New OAuth client", "action", AccessWords.CLIENTS, "button", "Make the client", "back", AccessWords.CLIENTS);
    }
}
