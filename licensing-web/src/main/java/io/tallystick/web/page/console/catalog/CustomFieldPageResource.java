package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.CustomFields;
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

/** The custom fields of a product, made, changed and deleted one by one. */
@Path("products/{product: \\d{1,18}}/fields")
@RequestScoped
public class CustomFieldPageResource {

    private static final String CONFIRM = "console-confirm";
    private static final String NEW = "New custom field";
    private static final String LATER = "Licenses that are issued from now on start with the default value; each license may have its own.";

    @EJB
    CustomFields fields;
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
        return pages.show(PartFrame.PAGE, frame.words(product, NEW, "/fields/new", LATER, CustomFieldForm.ofNew()));
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PartFrame.PAGE, frame.words(product, NEW, "/fields/new", LATER, FieldGroup.kept(CustomFieldForm.ofNew(), form)));
        form.required("name", "Enter a name.");
        fields.create(desk.caller(), product, CustomFieldForm.order(Typed.into(form)));
        return Flash.to(PartFrame.path(product), "The custom field is made.");
    }

    /** The form of one. */
    @GET
    @Path("{field: \\d{1,18}}")
    @Needs(Right.MANAGE)
    public Response edit(@PathParam("field") long id) {
        CustomFieldView field = found(id);
        return pages.show(PartFrame.PAGE, frame.deletable(product, title(field), to(id), LATER, CustomFieldForm.of(field)));
    }

    /** Gives it another default value. */
    @POST
    @Path("{field: \\d{1,18}}")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("field") long id, MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        CustomFieldView field = found(id);
        visit.again(PartFrame.PAGE, frame.deletable(product, title(field), to(id), LATER, FieldGroup.kept(CustomFieldForm.of(field), form)));
        fields.change(desk.caller(), product, field.name(), CustomFieldForm.defaultValue(Typed.into(form)));
        return Flash.to(PartFrame.path(product), "The custom field is saved.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("{field: \\d{1,18}}/delete")
    @Needs(Right.MANAGE)
    public Response askToDelete(@PathParam("field") long id) {
        return pages.show(CONFIRM, deleting(id));
    }

    /** Deletes it, while no license has a value in it. */
    @POST
    @Path("{field: \\d{1,18}}/delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("field") long id, MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting(id));
        forms.read(sent);
        fields.delete(desk.caller(), product, found(id).name());
        return Flash.to(PartFrame.path(product), "The custom field is deleted.");
    }

    private CustomFieldView found(long id) {
        return fields.list(desk.caller(), product).stream().filter(each -> each.id() == id).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Map<String, Object> deleting(long id) {
        return frame.deleting(product, "the custom field " + found(id).name(), "Only a field in which no license has a value can be deleted.", to(id));
    }

    private static String title(CustomFieldView field) {
        return "Custom field " + field.name();
    }

    private static String to(long id) {
        return "/fields/" + id;
    }
}
