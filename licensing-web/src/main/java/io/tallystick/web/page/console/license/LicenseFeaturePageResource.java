package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.LicenseCare;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
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
import java.util.Map;
import java.util.function.UnaryOperator;

/** The features of a license: one of its product's is added, or taken away. What they grant is changed beside the entitlements. */
@Path("licenses/{license: \\d{1,18}}/grants")
@RequestScoped
public class LicenseFeaturePageResource {

    private static final String PAGE = "console-license-entitlements";
    private static final String CONFIRM = "console-confirm";

    @EJB
    LicenseCare care;
    @Inject
    LicenseFrame frame;
    @Inject
    EntitlementForms entitlements;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("license")
    long id;

    /** Adds a feature of the product, with what the product grants of it. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        LicenseView license = frame.license(id);
        Map<String, Object> words = entitlements.words(frame.words(license, "entitlements"), license);
        words.put("more", entitlements.more(license).map(field -> Map.of("fields", Field.kept(field, form))).orElse(null));
        visit.again(PAGE, words);
        LicenseFeatureView added = care.addFeature(desk.caller(), id, form.required("feature", "Choose a feature."), UnaryOperator.identity());
        return Flash.to(path(), "The license has the feature " + added.code() + ", with what the product grants of it. Change that below.");
    }

    /** Asks before it is taken away. */
    @GET
    @Path("{feature: \\d{1,18}}/remove")
    @Needs(Right.SUPPORT)
    public Response askToRemove(@PathParam("feature") long feature) {
        return pages.show(CONFIRM, removing(found(feature)));
    }

    /** Takes it away, while no units were booked on it. */
    @POST
    @Path("{feature: \\d{1,18}}/remove")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("feature") long feature, MultivaluedMap<String, String> sent) {
        LicenseFeatureView found = found(feature);
        visit.again(CONFIRM, removing(found));
        forms.read(sent);
        care.removeFeature(desk.caller(), id, found.code());
        return Flash.to(path(), "The license has the feature " + found.code() + " no more.");
    }

    private LicenseFeatureView found(long feature) {
        return frame.license(id).features().stream().filter(each -> each.id() == feature).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Map<String, Object> removing(LicenseFeatureView feature) {
        return Confirm.danger("Take the feature " + feature.name() + " away?", "Its slots are free at once, and applications are refused it from then on. A feature"
            + " on which units were booked stays: let it end instead.", "/console/licenses/" + id + "/grants/" + feature.id() + "/remove",
            "Take the feature away", path()).words();
    }

    private String path() {
        return "/console/licenses/" + id + "/entitlements";
    }
}
