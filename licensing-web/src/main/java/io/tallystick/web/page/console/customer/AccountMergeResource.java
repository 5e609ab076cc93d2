package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerAccountView;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.customer.boundary.Mergers;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.NewThing;
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

/** Makes one customer account of two. */
@Path("accounts/{account: \\d{1,18}}/merge")
@RequestScoped
public class AccountMergeResource {

    private static final List<Field> FIELDS = List.of(Field.text("code", "Code of the other account").must()
        .hinting("Its customers and OAuth clients become those of this one; the other account is gone afterwards, with its identity provider."));

    @EJB
    CustomerAccounts accounts;
    @EJB
    Mergers mergers;
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

    /** The form. */
    @GET
    @Needs(Right.MANAGE)
    public Response show() {
        return pages.show(NewThing.PAGE, page(FIELDS).words());
    }

    /** Merges the other one into this one. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(FIELDS, form)).words());
        mergers.accounts(desk.caller(), id, other(form.required("code", "Enter the code of the other account.")));
        return Flash.to("/console/accounts/" + id, "The two accounts are one now.");
    }

    private long other(String code) {
        long other = accounts.named(desk.caller(), code).map(CustomerAccountView::id).orElseThrow(() ->
            new LicensingException(ErrorCode.VALIDATION_ERROR, "No customer account has this code: check it for typing errors."));
        if (other == id) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is the code of this account itself: enter that of the one that is to go.");
        }
        return other;
    }

    private NewThing page(List<Field> fields) {
        String name = accounts.get(desk.caller(), id).name();
        return new NewThing("Merge another account into " + name, "/console/accounts/" + id + "/merge", "Merge", name, "/console/accounts/" + id, fields);
    }
}
