package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.license.boundary.AssignmentView;
import io.tallystick.license.boundary.Assignments;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.Shown;
import io.tallystick.web.page.console.form.Typed;
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
import java.util.List;
import java.util.Map;

/** Who may use a license by name and password. */
@Path("licenses/{license: \\d{1,18}}/users")
@RequestScoped
public class LicenseUsersResource {

    private static final String PAGE = "console-license-users";
    private static final String CONFIRM = "console-confirm";
    private static final int NAME = 100;
    private static final int LONGEST_PASSWORD = 1000;
    private static final List<Field> FIELDS = List.of(Field.of("email", "email", "E-mail address").must(),
        Field.of("password", "password", "Initial password").completing("new-password").hinting("For somebody new; empty for single sign-on only."),
        Field.text("first_name", "First name"), Field.text("last_name", "Last name"),
        Field.of("number", "max_activations", "Devices of this user").hinting("0 or empty for no limit of the user's own."));

    @EJB
    Assignments assignments;
    @Inject
    LicenseFrame frame;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("license")
    long id;

    /** Those who have a right to it. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        return pages.show(PAGE, words(FIELDS));
    }

    /** Gives somebody the right, whom it makes where there is nobody of that name. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PAGE, words(Field.kept(FIELDS, form)));
        Typed typed = Typed.into(form);
        AssignmentView assigned = assignments.assign(desk.caller(), id, new LicenseUserOrder(typed.email(), typed.text("password", LONGEST_PASSWORD),
            typed.textOrEmpty("first_name", NAME), typed.textOrEmpty("last_name", NAME), "", typed.integer("max_activations", 0)));
        return Flash.to(path(), assigned.user().email() + " may use the license.");
    }

    /** Asks before somebody loses the right. */
    @GET
    @Path("{user: \\d{1,18}}/remove")
    @Needs(Right.SUPPORT)
    public Response askToRemove(@PathParam("user") long user) {
        return pages.show(CONFIRM, removing(user));
    }

    /** Takes the right away. */
    @POST
    @Path("{user: \\d{1,18}}/remove")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("user") long user, MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, removing(user));
        forms.read(sent);
        assignments.remove(desk.caller(), id, user);
        return Flash.to(path(), "The user may not use the license any more.");
    }

    private Map<String, Object> words(List<Field> fields) {
        Map<String, Object> words = frame.words(id, "users");
        Shown.list(words, "users", assignments.list(desk.caller(), id).stream().map(this::user).toList());
        words.put("fields", fields);
        return words;
    }

    private Map<String, Object> user(AssignmentView each) {
        return Map.of("email", each.user().email(), "name", (each.user().firstName() + " " + each.user().lastName()).strip(),
            "href", "/console/users/" + each.user().id(), "active", each.user().isActive(), "remove", path() + "/" + each.user().id() + "/remove",
            "devices", each.timesActivated() + (each.maxActivations() == 0 ? ", without a limit" : " of " + each.maxActivations()));
    }

    private Map<String, Object> removing(long user) {
        AssignmentView right = assignments.list(desk.caller(), id).stream().filter(each -> each.user().id() == user).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        return Confirm.danger("Take the license from " + right.user().email() + "?", "The seats of all devices of this user are free at once.",
            path() + "/" + user + "/remove", "Take the license away", path()).words();
    }

    private String path() {
        return "/console/licenses/" + id + "/users";
    }
}
