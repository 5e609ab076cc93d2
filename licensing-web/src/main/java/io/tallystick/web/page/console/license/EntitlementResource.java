package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.FieldGroup;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.web.page.console.form.TypedTerms;
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

/** What a license grants, to be changed: its terms, each of its features, its custom fields. */
@Path("licenses/{license: \\d{1,18}}/entitlements")
@RequestScoped
public class EntitlementResource {

    private static final String PAGE = "console-license-entitlements";

    @EJB
    Licenses licenses;
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

    /** The forms. */
    @GET
    @Needs(Right.SUPPORT)
    public Response show() {
        return pages.show(PAGE, words(frame.license(id)));
    }

    /** Replaces the terms. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        LicenseView license = frame.license(id);
        Map<String, Object> words = words(license);
        words.put("groups", FieldGroup.kept(entitlements.terms(license), form));
        visit.again(PAGE, words);
        licenses.change(desk.caller(), id, new LicenseChange(new TypedTerms(Typed.into(form))::over, Map.of(), Map.of(), null, null));
        return Flash.to(path(), "The entitlements are saved.");
    }

    /** Replaces what is granted of a feature. */
    @POST
    @Path("grants/{feature: \\d{1,18}}")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeFeature(@PathParam("feature") long feature, MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        LicenseView license = frame.license(id);
        Map<String, Object> words = words(license);
        words.put("features", entitlements.featuresKept(license, feature, form));
        visit.again(PAGE, words);
        String code = EntitlementForms.code(license, feature);
        UnaryOperator<FeatureGrant> grant = new TypedTerms(Typed.into(form))::over;
        licenses.change(desk.caller(), id, new LicenseChange(UnaryOperator.identity(), Map.of(code, grant), Map.of(), null, null));
        return Flash.to(path(), "The feature " + code + " is saved.");
    }

    /** Replaces the custom fields and the vendor's own JSON object. */
    @POST
    @Path("fields")
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeFields(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        LicenseView license = frame.license(id);
        Map<String, Object> words = words(license);
        words.put("fields", Field.kept(entitlements.customFields(license), form));
        visit.again(PAGE, words);
        licenses.change(desk.caller(), id, entitlements.fieldsChange(license, form));
        return Flash.to(path(), "The custom fields are saved.");
    }

    private Map<String, Object> words(LicenseView license) {
        return entitlements.words(frame.words(license, "entitlements"), license);
    }

    private String path() {
        return "/console/licenses/" + id + "/entitlements";
    }
}
