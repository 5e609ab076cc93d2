package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.InstallationFileOrder;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.NewThing;
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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The versions of a product: files that applications are offered. */
@Path("products/{product: \\d{1,18}}/files")
@RequestScoped
public class FileResource {

    private static final String CONFIRM = "console-confirm";

    @EJB
    Products products;
    @EJB
    InstallationFiles files;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Inject
    Clock clock;
    @PathParam("product")
    long product;

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(NewThing.PAGE, page("New version", "/new", FileForm.fields(null)));
    }

    /** Keeps it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        InstallationFileOrder order = read(forms.read(sent), "New version", "/new", OffsetDateTime.now(clock));
        files.create(desk.caller(), product, order);
        return Flash.to(path(), "The version is kept.");
    }

    /** The form of one. */
    @GET
    @Path("{file: \\d{1,18}}")
    @Needs(Right.MANAGE)
    public Response edit(@PathParam("file") long file) {
        return pages.show("console-file", Map.of("made", thing("Version", "/" + file, FileForm.fields(files.get(desk.caller(), product, file).file())),
            "delete", path() + "/files/" + file + "/delete"));
    }

    /** Changes it. */
    @POST
    @Path("{file: \\d{1,18}}")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("file") long file, MultivaluedMap<String, String> sent) {
        InstallationFileOrder wished = read(forms.read(sent), "Version", "/" + file, files.get(desk.caller(), product, file).file().releaseDate());
        files.change(desk.caller(), product, file, current -> wished);
        return Flash.to(path(), "The version is saved.");
    }

    /** Asks before it is deleted. */
    @GET
    @Path("{file: \\d{1,18}}/delete")
    @Needs(Right.MANAGE)
    public Response askToDelete(@PathParam("file") long file) {
        return pages.show(CONFIRM, deleting(file));
    }

    /** Deletes it. */
    @POST
    @Path("{file: \\d{1,18}}/delete")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("file") long file, MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, deleting(file));
        forms.read(sent);
        files.delete(desk.caller(), product, file);
        return Flash.to(path(), "The version is deleted.");
    }

    private InstallationFileOrder read(SentForm form, String title, String to, OffsetDateTime released) {
        visit.again(NewThing.PAGE, page(title, to, Field.kept(FileForm.fields(null), form)));
        form.required("version", "Enter a version.");
        form.required("installation_file", "Enter the address of the file.");
        return FileForm.read(Typed.into(form), released);
    }

    private Map<String, Object> page(String title, String to, List<Field> fields) {
        return thing(title, to, fields).words();
    }

    private NewThing thing(String title, String to, List<Field> fields) {
        return new NewThing(title, path() + "/files" + to, "Save", products.get(desk.caller(), product).product().name(), path(), fields);
    }

    private Map<String, Object> deleting(long file) {
        InstallationFileOrder kept = files.get(desk.caller(), product, file).file();
        return Confirm.danger("Delete version " + kept.version() + "?", "Applications are not offered it any more.", path() + "/files/" + file + "/delete",
            "Delete the version", path()).words();
    }

    private String path() {
        return "/console/products/" + product;
    }
}
