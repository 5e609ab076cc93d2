package io.tallystick.web.page.console.team;

import io.tallystick.console.boundary.ConsoleUserChange;
import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.ConsoleUsers;
import io.tallystick.console.boundary.Right;
import io.tallystick.console.boundary.Role;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** One console user. */
@Path("team/{id: \\d{1,18}}")
@RequestScoped
public class TeamMemberResource {

    private static final String PAGE = "console-team-member";
    private static final String DELETE = "console-confirm";

    @EJB
    ConsoleUsers users;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Inject
    Clock clock;
    @PathParam("id")
    long id;

    /** The user. */
    @GET
    @Needs(Right.OWN)
    public Response show() {
        ConsoleUserView user = users.get(desk.caller(), id);
        return pages.show(PAGE, words(user, TeamWords.fieldsOf(user)));
    }

    /** Another name or role. */
    @POST
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        keep(form);
        users.change(desk.caller(), id, new ConsoleUserChange(form.required("name", "Enter a name."), Role.of(form.text("role").orElse("")), null, null, false));
        return Flash.to(here(), "The user is changed.");
    }

    /** Another password, or no second factor any more: whichever the form says. */
    @POST
    @Path("access")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeAccess(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        keep(form);
        Boolean enabled = form.text("enabled").map(Boolean::valueOf).orElse(null);
        users.change(desk.caller(), id, new ConsoleUserChange(null, null, enabled, form.text("password").orElse(null), form.text("factor").isPresent()));
        return Flash.to(here(), "The user's access is changed.");
    }

    /** Asks once more. */
    @GET
    @Path("delete")
    @Needs(Right.OWN)
    public Response askToDelete() {
        return pages.show(DELETE, question().words());
    }

    /** Deletes the user. */
    @POST
    @Path("delete")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(MultivaluedMap<String, String> sent) {
        visit.again(DELETE, question().words());
        forms.read(sent);
        users.delete(desk.caller(), id);
        return Flash.to("/console/team", "The user is deleted.");
    }

    private void keep(SentForm form) {
        ConsoleUserView user = users.get(desk.caller(), id);
        visit.again(PAGE, words(user, form.text("role").isPresent() ? Field.kept(TeamWords.fieldsOf(user), form) : TeamWords.fieldsOf(user)));
    }

    private Confirm question() {
        String email = users.get(desk.caller(), id).email();
        return Confirm.danger("Delete " + email + "?", "The user is signed out everywhere and cannot sign in again. What the user did stays in the audit.",
            here() + "/delete", "Delete the user", here());
    }

    private Map<String, Object> words(ConsoleUserView user, List<Field> fields) {
        return Map.of("member", TeamWords.of(user, OffsetDateTime.now(clock)), "fields", fields);
    }

    private String here() {
        return "/console/team/" + id;
    }
}
