package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.Customers;
import io.tallystick.customer.boundary.Mergers;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Makes one customer of two. */
@Path("customers/{customer: \\d{1,18}}/merge")
@RequestScoped
public class CustomerMergeResource {

    private static final List<Field> FIELDS = List.of(Field.of("email", "email", "E-mail address of the other customer").must()
        .hinting("Orders and licenses of that customer become those of this one; the other customer is gone afterwards."));

    @EJB
    Customers customers;
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
    @PathParam("customer")
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
        mergers.customers(desk.caller(), id, other(Typed.into(form).email()));
        return Flash.to("/console/customers/" + id, "The two customers are one now.");
    }

    private long other(String email) {
        return customers.list(desk.caller(), new CustomerFilter(null, email, null), new Page.Request(1, 0)).items().stream().map(CustomerSheet::id)
            .findFirst().orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "No customer has this e-mail address: check it for typing errors."));
    }

    private NewThing page(List<Field> fields) {
        String email = customers.get(desk.caller(), id).customer().email();
        return new NewThing("Merge another customer into " + email, "/console/customers/" + id + "/merge", "Merge", email, "/console/customers/" + id, fields);
    }
}
