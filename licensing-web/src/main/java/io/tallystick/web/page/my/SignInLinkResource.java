package io.tallystick.web.page.my;

import io.tallystick.selfservice.boundary.NewSession;
import io.tallystick.selfservice.boundary.SignIns;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Where a mailed link leads. Programs that look at links in mails only open it: the button alone uses it. */
@Path("link/{secret: [\\w-]{43}}")
@RequestScoped
public class SignInLinkResource {

    private static final String ENDED = "my-link-ended";

    @EJB
    SignIns signIns;
    @Inject
    SessionCookie cookie;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Context
    HttpServletRequest servlet;

    /** The page with the button. */
    @GET
    public Response show(@PathParam("secret") String secret) {
        visit.again(ENDED, Map.of());
        signIns.requireOpen(visit.caller(), secret);
        return pages.show("my-link", Map.of("secret", secret));
    }

    /** Uses the link. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(@PathParam("secret") String secret, MultivaluedMap<String, String> sent) {
        visit.again(ENDED, Map.of());
        forms.read(sent);
        NewSession session = signIns.use(visit.caller(), secret);
        return Redirect.to("/my/licenses").header(HttpHeaders.SET_COOKIE, cookie.keeping(session.token(), servlet)).build();
    }
}
