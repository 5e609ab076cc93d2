package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerAccountChange;
import io.tallystick.customer.boundary.CustomerAccountView;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.sso.boundary.IdentityProviders;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
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

/** One customer account, and how its people sign on. */
@Path("accounts/{account: \\d{1,18}}")
@RequestScoped
public class AccountResource {

    private static final String PAGE = "console-account";
    private static final String CONFIRM = "console-confirm";
    private static final int NAME = 200;

    @EJB
    CustomerAccounts accounts;
    @EJB
    IdentityProviders providers;
    @Inject
    ProviderForm provider;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("account")
    long id;

    /** The account. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Changes its name, or whether anybody signs on through it. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        Map<String, Object> words = words();
        words.put("fields", Field.kept(fields(accounts.get(desk.caller(), id)), form));
        visit.again(PAGE, words);
        form.required("name", "Enter a name.");
        Typed typed = Typed.into(form);
        accounts.change(desk.caller(), id, new CustomerAccountChange(typed.text("name", NAME), typed.truth("enabled")));
        return Flash.to(path(), "The account is saved.");
    }

    /** Sets its identity provider up, or replaces it. */
    @POST
    @Path("provider")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putProvider(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        Map<String, Object> words = words();
        words.put("provider", provider.kept(desk.caller(), id, form));
        visit.again(PAGE, words);
        providers.put(desk.caller(), id, ProviderForm.read(form));
        return Flash.to(path(), "The identity provider is saved.");
    }

    /** Ends single sign-on. */
    @POST
    @Path("provider/remove")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeProvider(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        visit.again(PAGE, words());
        providers.remove(desk.caller(), id);
        return Flash.to(path(), "Nobody signs on through this account any more.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("delete")
    @Needs(Right.MANAGE)
    public Response askToDelete() {
        return pages.show(CONFIRM, deleting());
    }

    /** Deletes it, when no customer belongs to it. */
    @POST
    @Path("delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting());
        forms.read(sent);
        accounts.delete(desk.caller(), id);
        return Flash.to("/console/accounts", "The account is deleted.");
    }

    private Map<String, Object> words() {
        CustomerAccountView account = accounts.get(desk.caller(), id);
        Map<String, Object> words = provider.words(desk.caller(), id);
        words.put("account", account);
        words.put("base", path());
        words.put("fields", fields(account));
        words.put("customers", "/console/customers?account=" + account.code());
        return words;
    }

    private static List<Field> fields(CustomerAccountView account) {
        return List.of(Field.text("name", "Name").must().holding(account.name()),
            Field.check("enabled", "Its people may sign on").holding(account.enabled()));
    }

    private Map<String, Object> deleting() {
        return Confirm.danger("Delete the account " + accounts.get(desk.caller(), id).name() + "?",
            "Its identity provider goes with it. Customers must be taken out of it first.", path() + "/delete", "Delete the account", path()).words();
    }

    private String path() {
        return "/console/accounts/" + id;
    }
}
