package io.tallystick.web.file;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.boundary.AuditFilter;
import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.audit.boundary.AuditPage;
import io.tallystick.web.wire.CsvText;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Writes the trail page by page, so that an export of millions of lines needs the memory of one page. */
@ApplicationScoped
public class AuditFile {

    @EJB
    AuditLog log;
    @Inject
    ChainFile chain;

    /** The file that is asked for. What refuses it does so before its first byte. */
    public Response of(Caller caller, Fields query) {
        AuditFormat asked = query.choice("format", AuditFormat.values(), AuditFormat::wire);
        AuditFormat format = asked == null ? AuditFormat.JSONL : asked;
        AuditFilter filter = AuditQuery.filter(query);
        Content content = format == AuditFormat.JSONL && filter.isOpen() ? chain.content(caller, query) : lines(caller, filter, format);
        return Response.ok(stream(content), format.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + format.wire() + "\"").build();
    }

    private Content lines(Caller caller, AuditFilter filter, AuditFormat format) {
        AuditPage first = log.page(caller, filter, null, AuditLog.MOST);
        boolean csv = format == AuditFormat.CSV;
        Function<AuditLine, String> text = csv ? line -> CsvText.row(AuditLineJson.cells(line)) : line -> Json.compact(AuditLineJson.of(line)) + "\n";
        return writer -> {
            writer.write(csv ? CsvText.row(AuditLineJson.COLUMNS) : "");
            write(first, text, writer);
            for (AuditPage page = first; page.next() != null;) {
                page = log.page(caller, filter, page.next(), AuditLog.MOST);
                write(page, text, writer);
            }
        };
    }

    private static void write(AuditPage page, Function<AuditLine, String> text, Writer writer) throws IOException {
        for (AuditLine line : page.lines()) {
            writer.write(text.apply(line));
        }
    }

    private static StreamingOutput stream(Content content) {
        return output -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            content.write(writer);
            writer.flush();
        };
    }

    /** What is written once the answer has begun. */
    interface Content {
        void write(Writer writer) throws IOException;
    }
}
