package io.tallystick.web.file;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.boundary.AuditFilter;
import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.audit.boundary.AuditPage;
import io.tallystick.exchange.boundary.Exports;
import io.tallystick.exchange.boundary.Extract;
import io.tallystick.web.wire.CsvText;
import io.tallystick.web.wire.Download;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** Writes the trail page by page, so that an export of millions of lines needs the memory of one page. */
@ApplicationScoped
public class AuditFile {

    @EJB
    AuditLog log;
    @EJB
    Exports exports;
    @Inject
    ChainFile chain;

    /** The file that is asked for. What refuses it does so before its first byte. */
    public Response of(Caller caller, Fields query) {
        AuditFormat asked = query.choice("format", AuditFormat.values(), AuditFormat::wire);
        AuditFormat format = asked == null ? AuditFormat.JSONL : asked;
        AuditFilter filter = AuditQuery.filter(query);
        Download.Content content = format == AuditFormat.JSONL && filter.isOpen() ? chain.content(caller, query) : lines(caller, filter, format);
        String limits = (format.wire() + " " + FilterWords.of(query, AuditQuery.FILTERS)).strip();
        return Download.of("audit." + format.wire(), format.mediaType(), content, rows -> exports.taken(caller, new Extract("audit", limits, rows)));
    }

    private Download.Content lines(Caller caller, AuditFilter filter, AuditFormat format) {
        AuditPage first = log.page(caller, filter, null, AuditLog.MOST);
        boolean csv = format == AuditFormat.CSV;
        Function<AuditLine, String> text = csv ? line -> CsvText.row(AuditLineJson.cells(line)) : line -> Json.compact(AuditLineJson.of(line)) + "\n";
        return (writer, rows) -> {
            writer.write(csv ? CsvText.row(AuditLineJson.COLUMNS) : "");
            write(first, text, writer, rows);
            for (AuditPage page = first; page.next() != null;) {
                page = log.page(caller, filter, page.next(), AuditLog.MOST);
                write(page, text, writer, rows);
            }
        };
    }

    private static void write(AuditPage page, Function<AuditLine, String> text, Writer writer, LongAdder rows) throws IOException {
        for (AuditLine line : page.lines()) {
            writer.write(text.apply(line));
            rows.increment();
        }
    }
}
