package io.tallystick.web.page.console.account;

import io.tallystick.branding.boundary.PortalView;
import io.tallystick.console.boundary.ConsoleSignIns;
import io.tallystick.console.boundary.NewConsoleSession;
import io.tallystick.console.boundary.SignInAttempt;
import io.tallystick.web.access.SourceAddress;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.ConsoleCookie;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.WithoutSession;
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

/** The page on which somebody signs in. */
@Path("login")
@RequestScoped
public class SignInResource {

    private static final String PAGE = "console-login";

    @EJB
    ConsoleSignIns signIns;
    @Inject
    ConsoleCookie cookie;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Inject
    SourceAddress sources;
    @Context
    HttpServletRequest servlet;

    /** The form; the console at once for somebody who is signed in. */
    @GET
    @WithoutSession
    public Response show(@QueryParam("next") @DefaultValue("") String next, @QueryParam("told") @DefaultValue("") String told) {
        boolean known = desk.ifTaken().filter(user -> !user.secondFactorDue()).isPresent();
        return known ? Flash.redirect(NextPage.of(next)).build() : pages.show(PAGE, Map.of("next", NextPage.of(next), "anyCompany", visit.portal() == null,
            "ended", "ended".equals(told), "signedOut", "out".equals(told)));
    }

    /** Begins a session. */
    @POST
    @WithoutSession
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        String next = NextPage.of(form.text("next").orElse(""));
        visit.again(PAGE, Map.of("next", next, "email", form.text("email").orElse(""), "company", form.text("company").orElse(""),
            "anyCompany", visit.portal() == null));
        NewConsoleSession session = signIns.signIn(attempt(form));
        return Flash.redirect(session.secondFactorDue() ? "/console/login/code?next=" + next : next)
            .header(HttpHeaders.SET_COOKIE, cookie.keeping(session.token(), servlet)).build();
    }

    private SignInAttempt attempt(SentForm form) {
        PortalView portal = visit.portal();
        return new SignInAttempt(form.required("email", "Enter your e-mail address."), form.required("password", "Enter your password."),
            portal == null ? null : portal.companyId(), form.text("company").orElse(null), sources.of(servlet), servlet.getHeader(HttpHeaders.USER_AGENT));
    }
}
