package io.tallystick.web.page.my;

import io.tallystick.branding.boundary.PortalView;
import io.tallystick.selfservice.boundary.SignInWish;
import io.tallystick.selfservice.boundary.SignIns;
import io.tallystick.selfservice.boundary.Visits;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Pattern;

/** The page on which somebody asks for a link. */
@Path("/")
@RequestScoped
public class SignInResource {

    private static final String PAGE = "my-sign-in";
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    @EJB
    SignIns signIns;
    @EJB
    Visits visits;
    @Inject
    LinkAddress links;
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
    @Context
    HttpHeaders headers;

    /** The form; the licenses at once for somebody whose session is open. */
    @GET
    public Response show(@QueryParam("told") @DefaultValue("") String told) {
        boolean known = cookie.token(headers.getCookies()).flatMap(token -> visits.visitor(visit.caller(), token)).isPresent();
        return known ? Redirect.to("/my/licenses").build()
            : pages.show(PAGE, Map.of("ended", "ended".equals(told), "signedOut", "out".equals(told)));
    }

    /** Asks for a link; the answer is the same for everybody. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> sent) {
        visit.again(PAGE, Map.of());
        SentForm form = forms.read(sent);
        String email = form.required("email", "Enter your e-mail address.");
        visit.again(PAGE, Map.of("email", email));
        if (email.length() > LONGEST || !ADDRESS.matcher(email).matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is no e-mail address. Enter one such as name@example.com.");
        }
        PortalView portal = visit.portal();
        signIns.ask(visit.caller(), new SignInWish(email, links.of(servlet), portal.name(), portal.supportEmail()));
        return pages.show("my-sent", Map.of("email", email));
    }
}
