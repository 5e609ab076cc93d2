package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductPolicies;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.FieldGroup;
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

/** Makes policies of a product, and changes their terms. */
@Path("products/{product: \\d{1,18}}/policy")
@RequestScoped
public class PolicyChangeResource {

    private static final String PAGE = PartFrame.PAGE;
    private static final String KEPT = "Licenses that are issued from now on get these terms; those that were issued before keep their own.";

    @EJB
    ProductPolicies policies;
    @Inject
    PartFrame frame;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("product")
    long product;

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(PAGE, page("New policy", "new", PolicyForm.groups(null)));
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PAGE, page("New policy", "new", FieldGroup.kept(PolicyForm.groups(null), form)));
        form.required("code", "Enter a code.");
        form.required("name", "Enter a name.");
        policies.create(desk.caller(), product, PolicyForm.order(Typed.into(form)));
        return Flash.to(path(), "The policy is made.");
    }

    /** The form of one. */
    @GET
    @Path("{policy: \\d{1,18}}")
    @Needs(Right.MANAGE)
    public Response edit(@PathParam("policy") long id) {
        return pages.show(PAGE, page("Change the policy", id, PolicyForm.groups(found(id))));
    }

    /** Changes it; licenses that were issued from it keep their terms. */
    @POST
    @Path("{policy: \\d{1,18}}")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("policy") long id, MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        PolicyView policy = found(id);
        visit.again(PAGE, page("Change the policy", id, FieldGroup.kept(PolicyForm.groups(policy), form)));
        form.required("name", "Enter a name.");
        policies.change(desk.caller(), product, policy.code(), PolicyForm.change(Typed.into(form)));
        return Flash.to(path() + "/policies/" + id, "The policy is saved. Licenses that are issued from now on get these terms.");
    }

    private PolicyView found(long id) {
        return policies.list(desk.caller(), product).stream().filter(each -> each.id() == id).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Map<String, Object> page(String title, Object to, List<FieldGroup> groups) {
        return frame.words(product, title, "/policy/" + to, KEPT, groups);
    }

    private String path() {
        return PartFrame.path(product);
    }
}
