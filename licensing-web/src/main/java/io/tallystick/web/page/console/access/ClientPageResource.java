package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.OauthClients;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
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

/** OAuth clients, of the whole company and of narrower scopes. */
@Path("keys/clients")
@RequestScoped
public class ClientPageResource {

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
    @Context
    UriInfo uri;

    /** All clients. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        return pages.show(SHELF.template(), SHELF.list(uri, part -> clients.list(desk.caller(), part), AccessWords::of));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(Shelf.FORM, SHELF.making(ClientForm.fields()));
    }

    /** Makes a client; its secret is told in this answer alone. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(Shelf.FORM, SHELF.making(Field.kept(ClientForm.fields(), form)));
        OauthClients.Told made = clients.create(desk.caller(), ClientForm.order(form));
        return pages.show(Shelf.TOLD, SHELF.told(made.client().name(), made.client().clientId(), made.secret()));
    }
}
