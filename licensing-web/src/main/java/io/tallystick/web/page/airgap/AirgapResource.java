package io.tallystick.web.page.airgap;

import io.tallystick.airgap.boundary.AirgapDesk;
import io.tallystick.airgap.boundary.Confirmed;
import io.tallystick.airgap.boundary.Initialization;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
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
import java.util.Map;

/** The pages that exchange codes. */
@Path("airgap")
@RequestScoped
public class AirgapResource {

    private static final String PAGE = "airgap";
    private static final String CODE = "airgap-code";

    @EJB
    AirgapDesk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The empty forms. */
    @GET
    public Response show() {
        return pages.show(PAGE, Map.of());
    }

    /** License key in, initialization code out. */
    @POST
    @Path("initialization")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response initialize(MultivaluedMap<String, String> sent) {
        SentForm form = again(forms.read(sent));
        String key = form.required("license_key", "Enter the license key, as it stands in the mail of the vendor.");
        Initialization given = desk.initialize(visit.caller(), key, form.text("product").orElse(null));
        return pages.show(CODE, AirgapWords.of(given));
    }

    /** Hardware id and activation code in, confirmation code out. */
    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> sent) {
        SentForm form = again(forms.read(sent));
        String hardwareId = form.required("hardware_id", "Enter the hardware id that the application shows.");
        String code = form.required("activation_code", "Enter the activation code that the application shows.");
        Confirmed confirmed = desk.confirm(visit.caller(), hardwareId, code);
        return pages.show(CODE, AirgapWords.of(confirmed));
    }

    /** Deactivation code in; the seat is free. */
    @POST
    @Path("deactivation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(MultivaluedMap<String, String> sent) {
        SentForm form = again(forms.read(sent));
        String code = form.required("deactivation_code", "Enter the deactivation code that the application shows.");
        return pages.show("airgap-returned", AirgapWords.of(desk.giveBack(visit.caller(), code)));
    }

    /** What was sent stands in the form again when it is refused, so that one character can be mended. */
    private SentForm again(SentForm form) {
        visit.again(PAGE, AirgapWords.of(form));
        return form;
    }
}
