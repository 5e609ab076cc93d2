package io.tallystick.web.wire;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * A CSV file that is written page by page, and so needs the memory of one page.
 *
 * @param columns names in the first line
 * @param first   the first page: what refuses the file does so before its first byte
 * @param next    the page behind a page; an empty one ends the file
 * @param cells   of an item, one for each column
 */
public record CsvStream<T>(List<String> columns, List<T> first, UnaryOperator<List<T>> next, Function<T, List<?>> cells) {

    private static final String TYPE = "text/csv;charset=UTF-8";

    /**
     * The file as a download.
     *
     * @param ended as of {@link Download#of}
     */
    public Response file(String name, LongConsumer ended) {
        return Download.of(name, TYPE, this::write, ended);
    }

    private void write(Writer writer, LongAdder rows) throws IOException {
        writer.write(CsvText.row(columns));
        for (List<T> page = first; !page.isEmpty(); page = next.apply(page)) {
            for (T item : page) {
                writer.write(CsvText.row(cells.apply(item)));
                rows.increment();
            }
        }
    }
}
