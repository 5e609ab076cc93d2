package io.tallystick.web.page.my;

import io.tallystick.selfservice.boundary.Visits;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Ends a visit, or all of them. */
@Path("sign-out")
@ForVisitors
@RequestScoped
public class SignOutResource {

    @EJB
    Visits visits;
    @Inject
    Guest guest;
    @Inject
    SessionCookie cookie;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Context
    HttpServletRequest servlet;

    /** Asks where: here, or everywhere. */
    @GET
    public Response ask() {
        return pages.show("my-sign-out", Map.of("email", guest.visitor().email()));
    }

    /** Signs out. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        if (form.text("where").filter("everywhere"::equals).isPresent()) {
            visits.signOutEverywhere(guest.visitor());
        } else {
            visits.signOut(guest.visitor(), guest.session());
        }
        return Redirect.to("/my?told=out").header(HttpHeaders.SET_COOKIE, cookie.forgetting(servlet)).build();
    }
}
