package io.tallystick.web.page.console.account;

import io.tallystick.console.boundary.NewConsoleSession;
import io.tallystick.console.boundary.SecondFactors;
import io.tallystick.console.boundary.SignedIn;
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
import java.util.Optional;

/** The second step of signing in: a code of the app. */
@Path("login/code")
@RequestScoped
public class CodeResource {

    private static final String PAGE = "console-code";

    @EJB
    SecondFactors factors;
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
    @Context
    HttpServletRequest servlet;

    /** The form; the door for somebody who owes no code. */
    @GET
    @WithoutSession
    public Response show(@QueryParam("next") @DefaultValue("") String next) {
        return half().isPresent() ? pages.show(PAGE, Map.of("next", NextPage.of(next))) : Flash.redirect("/console/login").build();
    }

    /** Completes the session. */
    @POST
    @WithoutSession
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prove(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        String next = NextPage.of(form.text("next").orElse(""));
        if (half().isEmpty()) {
            return Flash.redirect("/console/login?told=ended").build();
        }
        visit.again(PAGE, Map.of("next", next));
        NewConsoleSession session = factors.prove(half().get(), form.required("code", "Enter the code that your app shows."));
        return Flash.redirect(next).header(HttpHeaders.SET_COOKIE, cookie.keeping(session.token(), servlet)).build();
    }

    private Optional<SignedIn> half() {
        return desk.ifTaken().filter(SignedIn::secondFactorDue);
    }
}
