package io.tallystick.web.v1;

import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.file.AuditFile;
import io.tallystick.web.file.AuditQuery;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Who did what, and what was refused (§6). */
@Path("v1/audit")
@ManagementApi
@RequestScoped
public class AuditResource {

    @EJB
    AuditLog log;
    @Inject
    AuditFile file;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists lines, newest first. */
    @GET
    public Response list() {
        Fields query = Fields.of(uri.getQueryParameters());
        int limit = AuditQuery.limit(query);
        var page = log.page(calling.known(), AuditQuery.filter(query), AuditQuery.after(query), limit);
        return answers.plain(Response.Status.OK, AuditJson.page(uri, limit, page));
    }

    /** All lines as a file: JSON lines with the chain and its checkpoints, or CSV. */
    @GET
    @Path("export")
    public Response export() {
        return file.of(calling.known(), Fields.of(uri.getQueryParameters()));
    }
}
