package io.tallystick.web.v1;

import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.file.AuditQuery;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What happened to a license, as its vendor reads it (§6). */
@Path("v1/licenses/{license: \\d{1,18}}/history")
@ManagementApi
@WithinProducts
@RequestScoped
public class LicenseHistoryResource {

    @EJB
    AuditLog log;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists the lines of the trail that tell of the license, newest first. */
    @GET
    public Response list(@PathParam("license") long license) {
        Fields query = Fields.of(uri.getQueryParameters());
        int limit = AuditQuery.limit(query);
        var page = log.history(calling.known(), license, AuditQuery.after(query), limit);
        return answers.plain(Response.Status.OK, AuditJson.page(uri, limit, page));
    }
}
