package io.tallystick.web.v1;

import io.tallystick.exchange.boundary.ExportKind;
import io.tallystick.exchange.boundary.Exports;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.CsvStream;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Lists of any length as CSV files (§6). */
@Path("v1/exports")
@ManagementApi
@RequestScoped
public class ExportResource {

    @EJB
    Exports exports;
    @Inject
    Calling calling;

    /** All licenses, devices, customers or orders. */
    @GET
    @Path("{kind}")
    public Response export(@PathParam("kind") String name) {
        var caller = calling.known();
        ExportKind kind = Stream.of(ExportKind.values()).filter(each -> each.wire().equals(name)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        List<List<Object>> first = exports.page(caller, kind, 0);
        return CsvStream.file(name + ".csv", kind.columns(), first,
            page -> exports.page(caller, kind, (Long) page.get(page.size() - 1).get(0)), row -> row);
    }
}
