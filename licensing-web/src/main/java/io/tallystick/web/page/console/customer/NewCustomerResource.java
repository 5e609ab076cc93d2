package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.Customers;
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
import io.tallystick.web.page.console.license.Offers;
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

/** Makes a customer. */
@Path("customers/new")
@RequestScoped
public class NewCustomerResource {

    @EJB
    Customers customers;
    @Inject
    Offers offers;
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
        return pages.show(NewThing.PAGE, page(fields()).words());
    }

    /** Makes it. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(fields(), form)).words());
        CustomerSheet made = customers.create(desk.caller(), CustomerForm.read(Typed.into(form)));
        return Flash.to("/console/customers/" + made.id(), "The customer is made.");
    }

    private List<Field> fields() {
        return CustomerForm.fields(CustomerForm.NOBODY, offers.accounts(desk.caller()));
    }

    private static NewThing page(List<Field> fields) {
        return new NewThing("New customer", "/console/customers/new", "Make the customer", "Customers", "/console/customers", fields);
    }
}
