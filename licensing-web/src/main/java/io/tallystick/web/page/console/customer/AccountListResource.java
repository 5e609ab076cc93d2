package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerAccountOrder;
import io.tallystick.customer.boundary.CustomerAccountView;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.NewThing;
import io.tallystick.web.page.console.form.Typed;
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
import java.util.List;
import java.util.Map;

/** The customer accounts of the company, and how one is made. */
@Path("accounts")
@RequestScoped
public class AccountListResource {

    private static final int CODE = 100;
    private static final int NAME = 200;
    private static final List<Field> FIELDS = List.of(Field.text("code", "Code").must().hinting("How applications name it; it never changes."),
        Field.text("name", "Name").must());

    @EJB
    CustomerAccounts accounts;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Context
    UriInfo uri;

    /** Oldest first. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, "/console/accounts", "id");
        Page<CustomerAccountView> page = accounts.list(desk.caller(), listing.request());
        List<Column> columns = List.of(Column.of("Account"), Column.of("Code"), Column.of("State"), Column.of("Since"));
        return pages.show("console-accounts", Map.of("list", listing.words(page, columns, page.items().stream().map(AccountListResource::row).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.SUPPORT)
    public Response show() {
        return pages.show(NewThing.PAGE, page(FIELDS).words());
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(FIELDS, form)).words());
        form.required("code", "Enter a code.");
        form.required("name", "Enter a name.");
        Typed typed = Typed.into(form);
        CustomerAccountView made = accounts.create(desk.caller(), new CustomerAccountOrder(typed.text("code", CODE), typed.text("name", NAME), true));
        return Flash.to("/console/accounts/" + made.id(), "The account is made.");
    }

    private static Map<String, Object> row(CustomerAccountView each) {
        return Map.of("href", "/console/accounts/" + each.id(), "name", each.name(), "code", each.code(), "since", When.day(each.createdAt()),
            "state", each.enabled() ? Badge.good("Enabled") : Badge.bad("Disabled"));
    }

    private static NewThing page(List<Field> fields) {
        return new NewThing("New customer account", "/console/accounts/new", "Make the account", "Accounts", "/console/accounts", fields);
    }
}
