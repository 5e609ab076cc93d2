package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.OauthClients;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
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
import java.util.List;
import java.util.Map;

/** What happens to one OAuth client: another name, another secret, or its end. */
@Path("keys/clients/{id: \\d{1,18}}")
@RequestScoped
public class ClientChangeResource {

    private static final Shelf SHELF = Shelf.CLIENTS;

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
    @PathParam("id")
    long id;

    /** The form of another name. */
    @GET
    @Path("rename")
    @Needs(Right.MANAGE)
    public Response askForName() {
        return pages.show(Shelf.FORM, naming(List.of(AccessWords.name().holding(name()))));
    }

    /** Another name. */
    @POST
    @Path("rename")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(Shelf.FORM, naming(Field.kept(List.of(AccessWords.name()), form)));
        return Flash.to(SHELF.path(), "The client is called " + clients.rename(desk.caller(), id, AccessWords.name(form)).name() + " now.");
    }

    /** Asks before the secret changes. */
    @GET
    @Path("rotate")
    @Needs(Right.MANAGE)
    public Response askToRotate() {
        return pages.show(Shelf.FORM, rotation(ClientForm.graces()));
    }

    /** Another secret, told in this answer alone. */
    @POST
    @Path("rotate")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(Shelf.FORM, rotation(Field.kept(ClientForm.graces(), form)));
        OauthClients.Told made = clients.rotate(desk.caller(), id, ClientForm.grace(form));
        return pages.show(Shelf.TOLD, SHELF.told(made.client().name(), made.client().clientId(), made.secret()));
    }

    /** Asks once more. */
    @GET
    @Path("revoke")
    @Needs(Right.MANAGE)
    public Response askToRevoke() {
        return pages.show(Shelf.ASK, SHELF.ending(id, name()));
    }

    /** Revokes the client. */
    @POST
    @Path("revoke")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        return Flash.to(SHELF.path(), SHELF.ended(clients.revoke(desk.caller(), id).name()));
    }

    private Map<String, Object> naming(List<Field> fields) {
        return SHELF.form("Rename " + name(), SHELF.path() + "/" + id + "/rename", "Rename", fields);
    }

    private Map<String, Object> rotation(List<Field> fields) {
        return SHELF.form("Another secret for " + name(), SHELF.path() + "/" + id + "/rotate", "Make another secret", fields);
    }

    private String name() {
        return clients.get(desk.caller(), id).name();
    }
}
