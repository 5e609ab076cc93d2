package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.NewThing;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Makes a license user before there is a license for him. */
@Path("users/new")
@RequestScoped
public class NewUserResource {

    private static final int NAME = 100;
    private static final int SHORT = 50;
    private static final int LONGEST_PASSWORD = 1000;
    private static final List<Field> FIELDS = List.of(Field.of("email", "email", "E-mail address").must().hinting("The name of the user; it never changes."),
        Field.of("password", "password", "Initial password").completing("new-password").hinting("At least 8 characters; empty for single sign-on only."),
        Field.text("first_name", "First name"), Field.text("last_name", "Last name"), Field.text("phone_number", "Phone"));

    @EJB
    LicenseUsers users;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The form. */
    @GET
    @Needs(Right.SUPPORT)
    public Response show() {
        return pages.show(NewThing.PAGE, page(FIELDS).words());
    }

    /** Makes him. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(FIELDS, form)).words());
        Typed typed = Typed.into(form);
        LicenseUserOrder order = new LicenseUserOrder(typed.email(), typed.text("password", LONGEST_PASSWORD), typed.textOrEmpty("first_name", NAME),
            typed.textOrEmpty("last_name", NAME), typed.textOrEmpty("phone_number", SHORT), 0);
        LicenseUserView made = users.create(desk.caller(), users.prepared(desk.caller(), order));
        return Flash.to("/console/users/" + made.id(), "The user is made. A license is given to him on its page.");
    }

    private static NewThing page(List<Field> fields) {
        return new NewThing("New license user", "/console/users/new", "Make the user", "License users", "/console/users", fields);
    }
}
