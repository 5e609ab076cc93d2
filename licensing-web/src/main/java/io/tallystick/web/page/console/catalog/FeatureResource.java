package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.ProductFeatures;
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
import java.util.Map;

/** The features of a product, made, changed and deleted one by one. */
@Path("products/{product: \\d{1,18}}/features")
@RequestScoped
public class FeatureResource {

    private static final String CONFIRM = "console-confirm";
    private static final String NEW = "New feature";
    private static final String LATER = "It comes with licenses that are issued from now on, where their policy names it or all features; to others it can be added.";
    private static final String KEPT = "Licenses that have the feature keep their own terms.";

    @EJB
    ProductFeatures features;
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
        return pages.show(PartFrame.PAGE, frame.words(product, NEW, "/features/new", LATER, FeatureForm.ofNew()));
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PartFrame.PAGE, frame.words(product, NEW, "/features/new", LATER, FieldGroup.kept(FeatureForm.ofNew(), form)));
        form.required("name", "Enter a name.");
        form.required("code", "Enter a code.");
        features.create(desk.caller(), product, FeatureForm.order(Typed.into(form)));
        return Flash.to(PartFrame.path(product), "The feature is made.");
    }

    /** The form of one. */
    @GET
    @Path("{feature: \\d{1,18}}")
    @Needs(Right.MANAGE)
    public Response edit(@PathParam("feature") long id) {
        FeatureView feature = found(id);
        return pages.show(PartFrame.PAGE, frame.deletable(product, title(feature), to(id), KEPT, FeatureForm.of(feature)));
    }

    /** Changes it. */
    @POST
    @Path("{feature: \\d{1,18}}")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("feature") long id, MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        FeatureView feature = found(id);
        visit.again(PartFrame.PAGE, frame.deletable(product, title(feature), to(id), KEPT, FieldGroup.kept(FeatureForm.of(feature), form)));
        form.required("name", "Enter a name.");
        features.change(desk.caller(), product, feature.code(), FeatureForm.change(feature, Typed.into(form)));
        return Flash.to(PartFrame.path(product), "The feature is saved.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("{feature: \\d{1,18}}/delete")
    @Needs(Right.MANAGE)
    public Response askToDelete(@PathParam("feature") long id) {
        return pages.show(CONFIRM, deleting(id));
    }

    /** Deletes it, while no license has it and no policy names it. */
    @POST
    @Path("{feature: \\d{1,18}}/delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("feature") long id, MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting(id));
        forms.read(sent);
        features.delete(desk.caller(), product, found(id).code());
        return Flash.to(PartFrame.path(product), "The feature is deleted.");
    }

    private FeatureView found(long id) {
        return features.list(desk.caller(), product).stream().filter(each -> each.id() == id).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Map<String, Object> deleting(long id) {
        return frame.deleting(product, "the feature " + found(id).name(), "Only a feature that no license has and no policy names can be deleted.", to(id));
    }

    private static String title(FeatureView feature) {
        return "Feature " + feature.code();
    }

    private static String to(long id) {
        return "/features/" + id;
    }
}
