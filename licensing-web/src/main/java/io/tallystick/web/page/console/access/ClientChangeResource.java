package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.OauthClients;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
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
import java.time.Duration;
import java.util.List;

/** What happens to one OAuth client: another secret, or its end. */
@Path("keys/clients/{id: \\d{1,18}}")
@RequestScoped
public class ClientChangeResource {

    private static final String ASK = "console-confirm";
    private static final Duration GRACE = Duration.ofDays(1);

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

    /** Asks before the secret changes. */
    @GET
    @Path("rotate")
    @Needs(Right.MANAGE)
    public Response askToRotate() {
        return pages.show(ASK, rotation().words());
    }

    /** Another secret, told in this answer alone. */
    @POST
    @Path("rotate")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(MultivaluedMap<String, String> sent) {
        visit.again(ASK, rotation().words());
        forms.read(sent);
        return ClientPageResource.told(pages, clients.rotate(desk.caller(), id, GRACE));
    }

    /** Asks once more. */
    @GET
    @Path("revoke")
    @Needs(Right.MANAGE)
    public Response askToRevoke() {
        return pages.show(ASK, end().words());
    }

    /** Revokes the client. */
    @POST
    @Path("revoke")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(MultivaluedMap<String, String> sent) {
        visit.again(ASK, end().words());
        forms.read(sent);
        return Flash.to(AccessWords.CLIENTS, "The client " + clients.revoke(desk.caller(), id).name() + " is revoked.");
    }

    private Confirm rotation() {
        return new Confirm("Give " + name() + " another secret?", "The new secret is told once; the present one works for another 24 hours.",
            AccessWords.CLIENTS + "/" + id + "/rotate", "Make another secret", AccessWords.CLIENTS, false, List.of());
    }

    private Confirm end() {
        return Confirm.danger("Revoke " + name() + "?", "Programs that call with it are refused from that moment on. This cannot be undone.",
            AccessWords.CLIENTS + "/" + id + "/revoke", "Revoke the client", AccessWords.CLIENTS);
    }

    private String name() {
        return clients.get(desk.caller(), id).name();
    }
}
