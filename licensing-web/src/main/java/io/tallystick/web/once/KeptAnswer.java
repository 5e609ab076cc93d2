package io.tallystick.web.once;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** An answer as bytes: status, headers, an empty line, and the body exactly as it was sent and signed. */
final class KeptAnswer {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int SERVER_FAULTS = 500;
    /** Conflict, failed dependency, too many requests. */
    private static final Set<Integer> SENT_AGAIN = Set.of(409, 424, 429);
    private static final String END_OF_HEADERS = "\n\n";

    private KeptAnswer() {
    }

    /** False for refusals that may end by themselves: of what lost against another call, of a server that we asked, of limits, faults of our own. */
    static boolean isLasting(Response refusal) {
        return refusal.getStatus() < SERVER_FAULTS && !SENT_AGAIN.contains(refusal.getStatus());
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
        byte[] body = Arrays.copyOfRange(kept, end + END_OF_HEADERS.length(), kept.length);
        Response.ResponseBuilder answer = Response.status(Integer.parseInt(lines[0])).header(REPLAYED, true)
            .entity(body.length == 0 ? null : body);
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
