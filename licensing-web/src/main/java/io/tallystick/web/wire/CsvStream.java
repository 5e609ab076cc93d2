package io.tallystick.web.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A CSV file that is written page by page, and so needs the memory of one page. */
public final class CsvStream {

    private static final String TYPE = "text/csv;charset=UTF-8";

    private CsvStream() {
    }

    /**
     * The file as a download.
     *
     * @param columns names in the first line
     * @param first   the first page: what refuses the file does so before its first byte
     * @param next    the page behind a page; an empty one ends the file
     * @param cells   of an item, one for each column
     */
    public static <T> Response file(String name, List<String> columns, List<T> first, UnaryOperator<List<T>> next, Function<T, List<?>> cells) {
        StreamingOutput stream = output -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            writer.write(CsvText.row(columns));
            for (List<T> page = first; !page.isEmpty(); page = next.apply(page)) {
                write(page, cells, writer);
            }
            writer.flush();
        };
        return Response.ok(stream, TYPE).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }

    private static <T> void write(List<T> page, Function<T, List<?>> cells, Writer writer) throws IOException {
        for (T item : page) {
            writer.write(CsvText.row(cells.apply(item)));
        }
    }
}
