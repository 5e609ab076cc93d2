package io.tallystick.web.once;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An answer as bytes: status, headers, an empty line, and the body exactly as it was sent and signed. */
final class KeptAnswer {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULTS = 500;
    private static final String END_OF_HEADERS = "\n\n";

    private KeptAnswer() {
    }

    /** False for refusals that say "send it again": what was lost against another call at the same moment, limits, faults of our own. */
    static boolean isLasting(Response refusal) {
        return refusal.getStatus() < SERVER_FAULTS && refusal.getStatus() != TOO_MANY_REQUESTS && refusal.getStatus() != CONFLICT;
    }

    static byte[] write(Response answer) {
        StringBuilder head = new StringBuilder().append(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> head.append('\n').append(name).append(": ").append(String.join(",", values)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append(END_OF_HEADERS).toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body(answer.getEntity()));
        return bytes.toByteArray();
    }

    static Response read(byte[] kept) {
        String text = new String(kept, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END_OF_HEADERS);
        String[] lines = new String(kept, 0, end, StandardCharsets.UTF_8).split("\n");
        Response.ResponseBuilder answer = Response.status(Integer.parseInt(lines[0])).header(REPLAYED, true)
            .entity(Arrays.copyOfRange(kept, end + END_OF_HEADERS.length(), kept.length));
        Arrays.stream(lines).skip(1).map(line -> line.split(": ", 2)).forEach(header -> answer.header(header[0], header[1]));
        return answer.build();
    }

    private static byte[] body(Object entity) {
        if (entity == null) {
            return new byte[0];
        }
        return entity instanceof byte[] bytes ? bytes : entity.toString().getBytes(StandardCharsets.UTF_8);
    }
}
