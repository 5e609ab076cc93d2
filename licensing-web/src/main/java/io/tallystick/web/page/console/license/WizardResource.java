package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.LicenseCriterion;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Issues licenses step by step. All steps travel in the fields of the form; sent twice, it issues once. */
@Path("licenses/new")
@RequestScoped
public class WizardResource {

    private static final String PAGE = "console-wizard";

    @EJB
    Licenses licenses;
    @Inject
    LicenseQuery query;
    @Inject
    WizardPage page;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The first step, for a product or a customer where another page says so. */
    @GET
    @Needs(Right.MANAGE)
    public Response begin(@QueryParam("offer") @DefaultValue("") String offer, @QueryParam("email") @DefaultValue("") String email) {
        SentForm empty = new SentForm(Map.of("order", "console-" + UUID.randomUUID(), "offer", offer, "email", email));
        return pages.show(PAGE, page.words(WizardStep.PRODUCT, desk.caller(), empty));
    }

    /** The next step, the one before, or the licenses. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        WizardStep step = WizardStep.of(form.text("step").orElse(""));
        visit.again(PAGE, page.words(step, desk.caller(), form));
        return switch (form.text("go").orElse("next")) {
            case "back" -> show(step.before(Draft.of(form)), form);
            case "issue" -> issued(Draft.of(form));
            default -> {
                Draft.of(form).require(step);
                yield show(step.next(Draft.of(form)), form);
            }
        };
    }

    private Response show(WizardStep step, SentForm form) {
        return pages.show(PAGE, page.words(step, desk.caller(), form));
    }

    private Response issued(Draft draft) {
        try {
            IssuedOrder issued = licenses.issue(desk.caller(), draft.order());
            boolean one = issued.licenses().size() == 1;
            return one ? Flash.to("/console/licenses/" + issued.licenses().get(0).id(), "The license is issued.")
                : Flash.to("/console/orders/" + issued.order().id(), issued.licenses().size() + " licenses are issued.");
        } catch (LicensingException e) {
            return again(draft, e);
        }
    }

    /** A form that was sent twice shows what the first one issued. */
    private Response again(Draft draft, LicensingException refusal) {
        List<LicenseRow> before = refusal.code() != ErrorCode.ORDER_ID_EXISTS ? List.of()
            : query.newest(desk.caller(), LicenseCriterion.ORDER_ID, draft.order().orderStoreId());
        if (before.isEmpty()) {
            throw refusal;
        }
        return Flash.to(before.get(0).href(), "The license is issued.");
    }
}
