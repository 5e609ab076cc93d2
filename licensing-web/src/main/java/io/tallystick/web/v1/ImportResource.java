package io.tallystick.web.v1;

import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.exchange.boundary.ImportOrder;
import io.tallystick.exchange.boundary.ImportView;
import io.tallystick.exchange.boundary.Imports;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.file.RefusalFile;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.CsvBody;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** CSV files that are taken in (§6). */
@Path("v1/imports")
@ManagementApi
@RequestScoped
public class ImportResource {

    @EJB
    Imports imports;
    @Inject
    RefusalFile refusals;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Takes in a file; its rows are booked in the background. */
    @POST
    @Consumes("text/csv")
    public Response start(InputStream body) {
        Fields query = Fields.of(uri.getQueryParameters());
        ImportKind kind = query.choice("kind", ImportKind.values(), ImportKind::wire);
        if (kind == null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter kind is missing: licenses or customers.");
        }
        String name = query.text("name");
        var order = new ImportOrder(kind, name == null ? kind.wire() + ".csv" : name, query.truth("dry_run", false), CsvBody.bytes(body));
        return answer(Response.Status.ACCEPTED, imports.start(calling.known(), order));
    }

    /** Lists imports, newest first. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, imports.list(calling.known(), wanted), ImportJson::of));
    }

    /** Shows an import and its progress. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, imports.get(calling.known(), id));
    }

    /** The rows that were refused, as a file. */
    @GET
    @Path("{id: \\d{1,18}}/refusals")
    public Response refusals(@PathParam("id") long id) {
        return refusals.of(calling.known(), id);
    }

    /** Stops an import. */
    @POST
    @Path("{id: \\d{1,18}}/cancel")
    public Response cancel(@PathParam("id") long id) {
        return answer(Response.Status.OK, imports.cancel(calling.known(), id));
    }

    private Response answer(Response.Status status, ImportView job) {
        return answers.plain(status, Json.compact(ImportJson.of(job)));
    }
}
