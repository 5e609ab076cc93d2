package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.LicenseUserChange;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.customer.boundary.NewPassword;
import io.tallystick.customer.boundary.Passwords;
import io.tallystick.license.boundary.LicenseCriterion;
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
import io.tallystick.web.page.console.license.LicenseQuery;
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
import java.util.List;
import java.util.Map;

/** One license user: name, password, licenses. */
@Path("users/{user: \\d{1,18}}")
@RequestScoped
public class UserResource {

    private static final String PAGE = "console-user";
    private static final String CONFIRM = "console-confirm";
    private static final int NAME = 100;
    private static final int SHORT = 50;
    private static final List<Field> PASSWORD = List.of(Field.of("password", "password", "New initial password").must().completing("new-password")
        .hinting("At least 8 characters. The old one does not work any more."));

    @EJB
    LicenseUsers users;
    @EJB
    Passwords passwords;
    @Inject
    LicenseQuery licenses;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("user")
    long id;

    /** The user. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        LicenseUserView user = users.get(desk.caller(), id);
        return pages.show(PAGE, words(user, fields(user)));
    }

    /** Changes name and state; the address stays, as it stands in signed files. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        LicenseUserView user = users.get(desk.caller(), id);
        visit.again(PAGE, words(user, Field.kept(fields(user), form)));
        Typed typed = Typed.into(form);
        users.change(desk.caller(), id, new LicenseUserChange(typed.truth("active"), typed.textOrEmpty("first_name", NAME),
            typed.textOrEmpty("last_name", NAME), typed.textOrEmpty("phone_number", SHORT)));
        return Flash.to(path(), "The user is saved.");
    }

    /** Gives a new initial password. */
    @POST
    @Path("password")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setPassword(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        LicenseUserView user = users.get(desk.caller(), id);
        visit.again(PAGE, words(user, fields(user)));
        passwords.set(desk.caller(), id, new NewPassword(form.required("password", "Enter a password.")));
        return Flash.to(path(), "The password is set.");
    }

    /** Asks before he is deleted. */
    @GET
    @Path("delete")
    @Needs(Right.MANAGE)
    public Response askToDelete() {
        return pages.show(CONFIRM, deleting());
    }

    /** Deletes him, when no license and no device knows him. */
    @POST
    @Path("delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting());
        forms.read(sent);
        users.delete(desk.caller(), id);
        return Flash.to("/console/users", "The license user is deleted.");
    }

    private Map<String, Object> deleting() {
        return Confirm.danger("Delete " + users.get(desk.caller(), id).email() + "?", "Only a user without licenses, who never had a device, can be deleted:"
            + " otherwise take the licenses away, and let him be inactive.", path() + "/delete", "Delete the user", path()).words();
    }

    private Map<String, Object> words(LicenseUserView user, List<Field> fields) {
        Map<String, Object> words = new HashMap<>();
        words.put("email", user.email());
        words.put("active", user.isActive());
        words.put("initial", user.isInitialPassword());
        words.put("base", path());
        words.put("fields", fields);
        words.put("password", Map.of("fields", PASSWORD));
        Shown.list(words, "rows", licenses.newest(desk.caller(), LicenseCriterion.USER_ID, id));
        return words;
    }

    private static List<Field> fields(LicenseUserView user) {
        return List.of(Field.text("first_name", "First name").holding(user.firstName()), Field.text("last_name", "Last name").holding(user.lastName()),
            Field.text("phone_number", "Phone").holding(user.phoneNumber()), Field.check("active", "May use licenses").holding(user.isActive()));
    }

    private String path() {
        return "/console/users/" + id;
    }
}
