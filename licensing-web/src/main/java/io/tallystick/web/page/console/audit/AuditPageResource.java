package io.tallystick.web.page.console.audit;

import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.audit.boundary.AuditPage;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.file.AuditFile;
import io.tallystick.web.file.AuditQuery;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.wire.Fields;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The audit, its filters, its files, and how far it is proven. */
@Path("audit")
@RequestScoped
public class AuditPageResource {

    private static final int LINES = 50;

    @EJB
    AuditLog log;
    @Inject
    AuditFile files;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Context
    UriInfo uri;

    /** A page of lines, newest first. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        Fields query = Fields.of(uri.getQueryParameters());
        AuditPage page = log.page(desk.caller(), AuditQuery.filter(query), AuditQuery.after(query), LINES);
        return pages.show("console-audit", Map.of("list", AuditWords.list(uri, page), "chain", AuditWords.chain(log.chain(desk.caller()))));
    }

    /** The lines as a file. */
    @GET
    @Path("export")
    @Needs(Right.READ)
    public Response export() {
        return files.of(desk.caller(), Fields.of(uri.getQueryParameters()));
    }
}
