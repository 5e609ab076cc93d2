package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.ApiKeyOrder;
import io.tallystick.access.boundary.ApiKeys;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** API keys. */
@Path("keys")
@RequestScoped
public class KeyPageResource {

    private static final Shelf SHELF = Shelf.API_KEYS;

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
        return pages.show(SHELF.template(), SHELF.list(uri, part -> keys.list(desk.caller(), part), AccessWords::of));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(Shelf.FORM, SHELF.making(AccessWords.fields()));
    }

    /** Makes a key; its secret is told in this answer alone. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(Shelf.FORM, SHELF.making(Field.kept(AccessWords.fields(), form)));
        ApiKeys.Created made = keys.create(desk.caller(), new ApiKeyOrder(AccessWords.name(form), form.text("read_only").isPresent(),
            AccessWords.products(form), null, null));
        return pages.show(Shelf.TOLD, SHELF.told(made.key().name(), made.key().apiKey(), made.sharedKey()));
    }

    /** Asks once more. */
    @GET
    @Path("{id: \\d{1,18}}/revoke")
    @Needs(Right.MANAGE)
    public Response askToRevoke(@PathParam("id") long id) {
        return pages.show(Shelf.ASK, SHELF.ending(id, keys.get(desk.caller(), id).name()));
    }

    /** Revokes a key. */
    @POST
    @Path("{id: \\d{1,18}}/revoke")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        forms.read(sent);
        return Flash.to(SHELF.path(), SHELF.ended(keys.revoke(desk.caller(), id).name()));
    }
}
