package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Asks a server whether it is ready, health check and application both. */
final class Health {

    private static final long PAUSE_MILLIS = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<URI> addresses;

    Health(URI health, int port) {
        this.addresses = List.of(health, URI.create("http://127.0.0.1:" + port + "/api/v4/.well-known"));
    }

    /** @return false if the time is over or the server gave up before it was ready */
    boolean within(Duration patience, BooleanSupplier alive) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answersAll() && System.nanoTime() < deadline) {
            if (!alive.getAsBoolean()) {
                return answersAll();
            }
        }
        return System.nanoTime() < deadline;
    }

    private boolean answersAll() {
        return addresses.stream().allMatch(this::answers);
    }

    private boolean answers(URI address) {
        try {
            Thread.sleep(PAUSE_MILLIS);
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
