package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends a request as it is told to. Nothing is followed, and no POST is sent twice. */
final class Caller {

    /** One for all: HTTP/1.1, as the servers speak it, and connections are used again. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<URI> servers;
    private final AtomicInteger turn = new AtomicInteger();

    /** @param servers nodes on the same books, which are called in turns */
    Caller(URI... servers) {
        this.servers = List.of(servers);
    }

    Caller without(URI server) {
        return new Caller(servers.stream().filter(each -> !each.equals(server)).toArray(URI[]::new));
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, BodyPublishers.noBody());
    }

    Answer send(String method, String path, String type, byte[] body, Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", type);
        return send(method, path, all, BodyPublishers.ofByteArray(body));
    }

    private Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(next() + path)).timeout(PATIENCE).method(method, body);
        headers.forEach(request::header);
        try {
            var answer = Answer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
            Exchanges.seen(method, path, answer);
            return answer;
        } catch (IOException e) {
            throw new NoAnswerException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(method + " " + path, e);
        }
    }

    private URI next() {
        return servers.get(Math.floorMod(turn.getAndIncrement(), servers.size()));
    }
}
