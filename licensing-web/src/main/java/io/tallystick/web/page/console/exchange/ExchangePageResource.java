package io.tallystick.web.page.console.exchange;

import io.tallystick.console.boundary.Right;
import io.tallystick.exchange.boundary.ImportOrder;
import io.tallystick.exchange.boundary.ImportView;
import io.tallystick.exchange.boundary.Imports;
import io.tallystick.shared.Page;
import io.tallystick.web.file.ListFile;
import io.tallystick.web.file.RefusalFile;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Files in and out. */
@Path("exchange")
@RequestScoped
public class ExchangePageResource {

    private static final String PATH = "/console/exchange";
    private static final List<Column> COLUMNS = List.of(Column.of("File"), Column.of("Rows"), Column.of("State"), Column.of("By"), Column.of("Begun"));

    @EJB
    Imports imports;
    @Inject
    ListFile lists;
    @Inject
    RefusalFile refusals;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Context
    UriInfo uri;

    /** Forms, and the imports so far. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show("console-exchange", words());
    }

    /** Takes in a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Right.MANAGE)
    public Response start(List<EntityPart> parts) {
        visit.again("console-exchange", words());
        ImportOrder order = ImportForm.order(forms.read(ImportForm.fields(parts)), parts);
        ImportView begun = imports.start(desk.caller(), order);
        return Flash.to(PATH + "/imports/" + begun.id(), "The file has " + begun.rows() + " rows, which are being worked on.");
    }

    /** An import; a browser asks for it again by itself while it runs. */
    @GET
    @Path("imports/{id: \\d{1,18}}")
    @Needs(Right.READ)
    public Response progress(@PathParam("id") long id) {
        ImportView job = imports.get(desk.caller(), id);
        Response page = pages.show("console-import", Map.of("job", ImportWords.job(job), "refusals",
            ImportWords.refusals(imports.refusals(desk.caller(), id, 0, ImportWords.SHOWN))));
        return job.finishedAt() == null ? Response.fromResponse(page).header("Refresh", "2").build() : page;
    }

    /** Stops an import. */
    @POST
    @Path("imports/{id: \\d{1,18}}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.MANAGE)
    public Response cancel(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        forms.read(sent);
        imports.cancel(desk.caller(), id);
        return Flash.to(PATH + "/imports/" + id, "The import is stopped; what was booked stays.");
    }

    /** The rows that were refused, as a file. */
    @GET
    @Path("imports/{id: \\d{1,18}}/refusals")
    @Needs(Right.READ)
    public Response refused(@PathParam("id") long id) {
        return refusals.of(desk.caller(), id);
    }

    /** A list as a file. */
    @GET
    @Path("exports/{kind}")
    @Needs(Right.READ)
    public Response export(@PathParam("kind") String kind) {
        return lists.of(desk.caller(), kind);
    }

    private Map<String, Object> words() {
        Listing listing = Listing.of(uri, PATH, "-id");
        Page<ImportView> page = imports.list(desk.caller(), listing.request());
        return Map.of("list", listing.words(page, COLUMNS, page.items().stream().map(ImportWords::job).toList()));
    }
}
