package io.tallystick.web.page.console.account;

import io.tallystick.console.boundary.ConsoleSessions;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.ConsoleCookie;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Ends a session, or all of them. */
@Path("sign-out")
@RequestScoped
public class SignOutResource {

    @EJB
    ConsoleSessions sessions;
    @Inject
    ConsoleCookie cookie;
    @Inject
    Desk desk;
    @Inject
    Forms forms;
    @Context
    HttpServletRequest servlet;

    /** Signs out; everywhere, where the form says so. */
    @POST
    @Needs(Right.READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        if (form.text("where").filter("everywhere"::equals).isPresent()) {
            sessions.signOutEverywhere(desk.user());
        } else {
            sessions.signOut(desk.user());
        }
        return Flash.redirect("/console/login?told=out").header(HttpHeaders.SET_COOKIE, cookie.forgetting(servlet)).build();
    }
}
