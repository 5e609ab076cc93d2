package io.tallystick.web.v1;

import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.file.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Lists of any length as CSV files (§6). */
@Path("v1/exports")
@ManagementApi
@RequestScoped
public class ExportResource {

    @Inject
    ListFile file;
    @Inject
    Calling calling;

    /** All licenses, devices, customers or orders. */
    @GET
    @Path("{kind}")
    public Response export(@PathParam("kind") String kind) {
        return file.of(calling.known(), kind);
    }
}
