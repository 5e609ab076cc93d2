package io.tallystick.web.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** A text that is written while it is read, so that it needs no memory, and that a browser keeps as a file. */
public final class Download {

    private Download() {
    }

    /** What the file says; counts its rows, so that also those of a file that was cut off are known. */
    public interface Content {

        /** Writes all of it. */
        void write(Writer writer, LongAdder rows) throws IOException;
    }

    /**
     * The answer.
     *
     * @param ended is told the number of rows before the last of them leave the server, or when the receiver has hung up
     */
    public static Response of(String name, String mediaType, Content content, LongConsumer ended) {
        StreamingOutput stream = output -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            LongAdder rows = new LongAdder();
            try {
                content.write(writer, rows);
            } finally {
                ended.accept(rows.sum());
            }
            writer.flush();
        };
        return Response.ok(stream, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
