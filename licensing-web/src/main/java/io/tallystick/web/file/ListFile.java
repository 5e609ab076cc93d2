package io.tallystick.web.file;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.boundary.ExportKind;
import io.tallystick.exchange.boundary.Exports;
import io.tallystick.exchange.boundary.Extract;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.CsvStream;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Licenses, devices, customers or orders as a CSV file. */
@ApplicationScoped
public class ListFile {

    @EJB
    Exports exports;

    /** The file of this name; {@code not_found} for another one. */
    public Response of(Caller caller, String name) {
        caller.requireAllProducts();
        ExportKind kind = Stream.of(ExportKind.values()).filter(each -> each.wire().equals(name)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        List<List<Object>> first = exports.page(caller, kind, 0);
        return new CsvStream<>(kind.columns(), first, page -> exports.page(caller, kind, (Long) page.get(page.size() - 1).get(0)), row -> row)
            .file(name + ".csv", rows -> exports.taken(caller, new Extract(name, "", rows)));
    }
}
