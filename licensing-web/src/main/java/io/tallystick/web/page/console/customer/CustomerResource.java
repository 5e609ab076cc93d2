package io.tallystick.web.page.console.customer;

import io.tallystick.console.boundary.Right;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.Customers;
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
import io.tallystick.web.page.console.license.Offers;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One customer with its licenses. */
@Path("customers/{customer: \\d{1,18}}")
@RequestScoped
public class CustomerResource {

    private static final String PAGE = "console-customer";
    private static final String CONFIRM = "console-confirm";

    @EJB
    Customers customers;
    @Inject
    LicenseQuery licenses;
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
    @PathParam("customer")
    long id;

    /** The customer. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        CustomerSheet sheet = customers.get(desk.caller(), id);
        return pages.show(PAGE, words(sheet, fields(sheet)));
    }

    /** Changes it. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        CustomerSheet sheet = customers.get(desk.caller(), id);
        visit.again(PAGE, words(sheet, Field.kept(fields(sheet), form)));
        CustomerView wished = CustomerForm.read(Typed.into(form));
        customers.change(desk.caller(), id, before -> wished);
        return Flash.to(path(), "The customer is saved.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("delete")
    @Needs(Right.MANAGE)
    public Response askToDelete() {
        return pages.show(CONFIRM, deleting());
    }

    /** Deletes it, when it has no order. */
    @POST
    @Path("delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting());
        forms.read(sent);
        customers.delete(desk.caller(), id);
        return Flash.to("/console/customers", "The customer is deleted.");
    }

    private Map<String, Object> words(CustomerSheet sheet, List<Field> fields) {
        Map<String, Object> words = new HashMap<>();
        words.put("title", sheet.customer().email());
        words.put("company", sheet.customer().companyName());
        words.put("base", path());
        String email = URLEncoder.encode(sheet.customer().email(), StandardCharsets.UTF_8);
        words.put("issue", "/console/licenses/new?email=" + email);
        words.put("orders", "/console/orders?customer=" + id);
        words.put("all", "/console/licenses?customer=" + email);
        words.put("fields", fields);
        Shown.list(words, "rows", licenses.newest(desk.caller(), LicenseCriterion.CUSTOMER_ID, id));
        return words;
    }

    private List<Field> fields(CustomerSheet sheet) {
        return CustomerForm.fields(sheet.customer(), offers.accounts(desk.caller()));
    }

    private Map<String, Object> deleting() {
        return Confirm.danger("Delete " + customers.get(desk.caller(), id).customer().email() + "?",
            "Only a customer without orders can be deleted. This cannot be undone.", path() + "/delete", "Delete the customer", path()).words();
    }

    private String path() {
        return "/console/customers/" + id;
    }
}
