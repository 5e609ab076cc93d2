package io.tallystick.outbound.control;

import io.tallystick.outbound.boundary.OutboundAnswer;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An answer as HTTP/1.1 writes it, read until enough is known. What was read stays known when the connection breaks. */
final class WireAnswer {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_LINES = 200;
    private static final int FIRST_FINAL = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int HEXADECIMAL = 16;

    private final int mostRead;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, String> headers = new HashMap<>();
    private int status;
    private boolean whole;

    WireAnswer(int mostRead) {
        this.mostRead = mostRead;
    }

    /** True once a final status and all headers have been read. */
    boolean hasHead() {
        return status >= FIRST_FINAL;
    }

    OutboundAnswer told() {
        return new OutboundAnswer(status, body.toByteArray(), whole);
    }

    void readFrom(InputStream wire) throws IOException {
        int read = 0;
        while (read < FIRST_FINAL) {
            read = status(line(wire));
            readHeaders(wire);
        }
        status = read;
        whole = status == NO_CONTENT || status == NOT_MODIFIED || readBody(wire);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.\\d [1-9]\\d\\d( .*)?")) {
            throw new IOException("the answer is not HTTP");
        }
        return Integer.parseInt(line.split(" ")[1]);
    }

    private void readHeaders(InputStream wire) throws IOException {
        headers.clear();
        String line = line(wire);
        for (int count = 0; !line.isEmpty(); count++) {
            int colon = line.indexOf(':');
            if (count == MOST_LINES || colon < 1) {
                throw new IOException("the answer's headers are not HTTP");
            }
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            line = line(wire);
        }
    }

    private boolean readBody(InputStream wire) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
            return readChunks(wire);
        }
        String length = headers.getOrDefault("content-length", "");
        return length.matches("\\d{1,18}") ? copy(wire, Long.parseLong(length)) : copy(wire, Long.MAX_VALUE);
    }

    private boolean readChunks(InputStream wire) throws IOException {
        long length = chunk(line(wire));
        while (length > 0 && copy(wire, length)) {
            line(wire);
            length = chunk(line(wire));
        }
        return length == 0;
    }

    private static long chunk(String line) throws IOException {
        try {
            return Long.parseLong(line.split(";")[0].strip(), HEXADECIMAL);
        } catch (NumberFormatException e) {
            throw new IOException("the answer's chunks are not HTTP", e);
        }
    }

    /** True when all of it was read: none is missing, and there was room. */
    private boolean copy(InputStream wire, long length) throws IOException {
        boolean untilEnd = length == Long.MAX_VALUE;
        int room = (int) Math.min(length, mostRead - body.size());
        byte[] part = new byte[Math.min(LONGEST_LINE, Math.max(room, 1))];
        while (room > 0) {
            int read = wire.read(part, 0, Math.min(part.length, room));
            if (read < 0) {
                return untilEnd;
            }
            body.write(part, 0, read);
            room -= read;
            length -= read;
        }
        return length == 0 || untilEnd && wire.read() < 0;
    }

    private static String line(InputStream wire) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = wire.read();
        while (next != '\n') {
            if (next < 0) {
                throw new EOFException("the other side hung up");
            }
            line.write(next);
            next = line.size() < LONGEST_LINE ? wire.read() : '\n';
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
