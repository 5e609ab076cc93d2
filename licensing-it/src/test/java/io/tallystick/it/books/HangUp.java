package io.tallystick.it.books;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;

import io.tallystick.it.server.Acme;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.LicenseApi;

/** How a client loses its answer: it has sent the whole request, and is gone before it has read a byte. */
enum HangUp {

    /** Says goodbye at once; the server may find out only when it answers. */
    AT_ONCE(0, false),

    /** Breaks off at once, so that the request may or may not be carried out. */
    AT_ONCE_AND_HARD(0, true),

    /** Breaks off when the answer is most likely on its way. */
    LATER_AND_HARD(50, true);

    private final int millis;
    private final boolean hard;

    HangUp(int millis, boolean hard) {
        this.millis = millis;
        this.hard = hard;
    }

    /** POSTs to the License API and does not wait for the answer. */
    void post(URI server, LicenseApi api, String endpoint, String type, String body, String idempotencyKey) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request(server, api.date(), endpoint, type, body, idempotencyKey));
            socket.getOutputStream().flush();
            Thread.sleep(millis);
            if (hard) {
                // Closing resets the connection instead of ending it.
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] request(URI server, String date, String endpoint, String type, String body, String key) throws IOException {
        var bytes = body.getBytes(UTF_8);
        var head = String.join("\r\n", "POST /api/v4/" + endpoint + " HTTP/1.1", "Host: " + server.getAuthority(), "Date: " + date,
                "Authorization: " + HmacSignature.authorization(Acme.API_KEY, Acme.SHARED_KEY, date), "Content-Type: " + type,
                key.isEmpty() ? "X-Without: a key" : "Idempotency-Key: " + key, "Content-Length: " + bytes.length, "", "");
        var request = new ByteArrayOutputStream();
        request.write(head.getBytes(UTF_8));
        request.write(bytes);
        return request.toByteArray();
    }
}
