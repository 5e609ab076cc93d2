package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.InstallationFileOrder;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.FieldGroup;
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
    private static final String NEW = "New version";
    private static final String LATER = "Applications are offered it from its release on, as far as their licenses allow. The file itself stays where it is.";

    @EJB
    InstallationFiles files;
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
    @Inject
    Clock clock;
    @PathParam("product")
    long product;

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(PartFrame.PAGE, frame.words(product, NEW, "/files/new", LATER, groups(FileForm.fields(null))));
    }

    /** Keeps it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PartFrame.PAGE, frame.words(product, NEW, "/files/new", LATER, groups(Field.kept(FileForm.fields(null), form))));
        InstallationFileOrder order = FileForm.read(form, OffsetDateTime.now(clock));
        files.create(desk.caller(), product, order);
        return Flash.to(path(), "The version is kept.");
    }

    /** The form of one. */
    @GET
    @Path("{file: \\d{1,18}}")
    @Needs(Right.MANAGE)
    public Response edit(@PathParam("file") long file) {
        return pages.show(PartFrame.PAGE, page(file, FileForm.fields(files.get(desk.caller(), product, file).file())));
    }

    /** Changes it. */
    @POST
    @Path("{file: \\d{1,18}}")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("file") long file, MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        InstallationFileOrder before = files.get(desk.caller(), product, file).file();
        visit.again(PartFrame.PAGE, page(file, Field.kept(FileForm.fields(before), form)));
        InstallationFileOrder wished = FileForm.read(form, before.releaseDate());
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

    private Map<String, Object> page(long file, List<Field> fields) {
        return frame.deletable(product, "Version", "/files/" + file, null, groups(fields));
    }

    private static List<FieldGroup> groups(List<Field> fields) {
        return List.of(new FieldGroup("Installation file", fields));
    }

    private Map<String, Object> deleting(long file) {
        InstallationFileOrder kept = files.get(desk.caller(), product, file).file();
        return frame.deleting(product, "version " + kept.version() + " for " + kept.environment().wire(), "Applications are not offered it any more.", "/files/" + file);
    }

    private String path() {
        return PartFrame.path(product);
    }
}
