package io.tallystick.web.page.console.team;

import io.tallystick.console.boundary.ConsoleUserOrder;
import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.ConsoleUsers;
import io.tallystick.console.boundary.NewConsoleUser;
import io.tallystick.console.boundary.Right;
import io.tallystick.console.boundary.Role;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** All console users, and a new one. */
@Path("team")
@RequestScoped
public class TeamResource {

    private static final String NEW = "console-team-new";
    private static final List<Column> COLUMNS = List.of(Column.of("Name"), Column.of("E-mail"), Column.of("Role"), Column.of("State"),
        Column.of("Second factor"), Column.of("Last sign-in"));

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
    @Context
    UriInfo uri;

    /** Who works here. */
    @GET
    @Needs(Right.OWN)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/team", "email");
        Page<ConsoleUserView> page = users.list(desk.caller(), listing.request());
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Map<String, Object>> rows = page.items().stream().map(user -> TeamWords.of(user, now)).toList();
        return pages.show("console-team", Map.of("list", listing.words(page, COLUMNS, rows)));
    }

    /** The form for somebody new. */
    @GET
    @Path("new")
    @Needs(Right.OWN)
    public Response ask() {
        return pages.show(NEW, Map.of("fields", TeamWords.fieldsOfNew()));
    }

    /** Makes somebody; a random password is told in this answer alone. */
    @POST
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NEW, Map.of("fields", Field.kept(TeamWords.fieldsOfNew(), form)));
        NewConsoleUser made = users.create(desk.caller(), new ConsoleUserOrder(Address.in(form), form.required("name", "Enter a name."),
            Role.of(form.text("role").orElse("")), form.text("password").orElse(null)));
        String href = "/console/team/" + made.user().id();
        return made.password() == null ? Flash.to(href, "The user " + made.user().email() + " is made.")
            : pages.show("console-team-password", Map.of("email", made.user().email(), "href", href, "password", made.password()));
    }
}
