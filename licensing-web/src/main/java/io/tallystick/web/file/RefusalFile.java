package io.tallystick.web.file;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.exchange.boundary.Imports;
import io.tallystick.web.wire.CsvStream;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** What an import refused, as a CSV file: line, column, code, and what to do. */
@ApplicationScoped
public class RefusalFile {

    private static final List<String> COLUMNS = List.of("line", "column", "code", "message");
    private static final int AT_ONCE = 1000;

    @EJB
    Imports imports;

    /** The file of an import; {@code not_found}. */
    public Response of(Caller caller, long id) {
        List<ImportRefusal> first = imports.refusals(caller, id, 0, AT_ONCE);
        return new CsvStream<>(COLUMNS, first, page -> imports.refusals(caller, id, page.get(page.size() - 1).line(), AT_ONCE), RefusalFile::cells)
            .file("refusals-" + id + ".csv", rows -> { });
    }

    private static List<Object> cells(ImportRefusal refusal) {
        return Arrays.asList(refusal.line(), refusal.column(), refusal.code(), refusal.message());
    }
}
