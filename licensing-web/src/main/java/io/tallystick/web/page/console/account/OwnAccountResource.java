package io.tallystick.web.page.console.account;

import io.tallystick.console.boundary.ConsoleSessionView;
import io.tallystick.console.boundary.ConsoleSessions;
import io.tallystick.console.boundary.OwnPasswords;
import io.tallystick.console.boundary.Right;
import io.tallystick.console.boundary.SecondFactors;
import io.tallystick.console.boundary.SignedIn;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
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
import java.util.HashMap;
import java.util.Map;

/** One's own account: password, second factor, places where one is signed in. */
@Path("account")
@RequestScoped
public class OwnAccountResource {

    private static final String PAGE = "console-own-account";
    private static final String HERE = "/console/account";

    @EJB
    ConsoleSessions sessions;
    @EJB
    OwnPasswords passwords;
    @EJB
    SecondFactors factors;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The account. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Another password. */
    @POST
    @Path("password")
    @Needs(Right.READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(MultivaluedMap<String, String> sent) {
        visit.again(PAGE, words());
        SentForm form = forms.read(sent);
        passwords.change(desk.user(), form.required("old", "Enter your present password."), form.required("new", "Enter a new password."));
        return Flash.to(HERE, "Your password is changed. You are signed out everywhere else.");
    }

    /** Signs out at another place. */
    @POST
    @Path("sessions/{id: \\d{1,18}}/end")
    @Needs(Right.READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        forms.read(sent);
        sessions.end(desk.user(), id);
        return Flash.to(HERE, "You are signed out there.");
    }

    private Map<String, Object> words() {
        SignedIn user = desk.user();
        Map<String, Object> words = new HashMap<>();
        words.put("secondFactor", user.secondFactor());
        words.put("recoveryCodesLeft", factors.recoveryCodesLeft(user));
        words.put("sessions", sessions.list(user).stream().map(each -> session(each, user)).toList());
        return words;
    }

    private static Map<String, Object> session(ConsoleSessionView session, SignedIn user) {
        Map<String, Object> words = new HashMap<>();
        words.put("id", session.id());
        words.put("agent", Agent.of(session.agent()));
        words.put("address", session.address());
        words.put("since", When.minute(session.startedAt()));
        words.put("seen", When.minute(session.lastSeenAt()));
        words.put("here", session.id() == user.sessionId());
        return words;
    }
}
