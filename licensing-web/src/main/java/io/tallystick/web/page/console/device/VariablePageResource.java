package io.tallystick.web.page.console.device;

import io.tallystick.activation.boundary.Devices;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.console.boundary.Right;
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
import io.tallystick.web.wire.Fields;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;

/** Sets a variable of a device in the vendor's name, or removes it: applications read it at their next call. */
@Path("devices/{device: \\d{1,18}}/variables")
@RequestScoped
public class VariablePageResource {

    private static final int VALUE = 4000;

    @EJB
    Devices devices;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("device")
    long id;

    /** The form of a new one, or of the one that the address names. */
    @GET
    @Needs(Right.SUPPORT)
    public Response show(@QueryParam("name") @DefaultValue("") String name) {
        String value = devices.variables(desk.caller(), id).stream().filter(each -> each.variable().equals(name)).map(VariableView::value).findFirst().orElse("");
        return pages.show(NewThing.PAGE, page(fields(name, value)).words());
    }

    /** Sets it, or removes it where its value was left empty. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        devices.get(desk.caller(), id);
        visit.again(NewThing.PAGE, page(Field.kept(fields("", ""), form)).words());
        form.required("variable", "Enter the name of the variable.");
        Typed typed = Typed.into(form);
        String value = typed.text("value", VALUE);
        devices.change(desk.caller(), id, Collections.singletonMap(typed.text("variable", Fields.TEXT), value));
        return Flash.to(path(), value == null ? "The variable is removed." : "The variable is set.");
    }

    private static List<Field> fields(String name, String value) {
        return List.of(Field.text("variable", "Variable").must().holding(name),
            Field.lines("value", "Value").hinting("Empty: the variable is removed.").holding(value));
    }

    private NewThing page(List<Field> fields) {
        return new NewThing("Variable of the device", path() + "/variables", "Save", "Device", path(), fields);
    }

    private String path() {
        return "/console/devices/" + id;
    }
}
