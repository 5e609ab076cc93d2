package io.tallystick.client.demo;

import io.tallystick.client.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Loads the demo company into a server whose company was made with the demo's keys. Called as
 * {@code DemoCompany <base-url> <management-key>}; exit code 0 when everything is there, 1 when the server refused
 * or could not be asked, 2 when the call is wrong.
 */
public final class DemoCompany {

    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String managementKey;
    private final PrintStream out;

    /**
     * @param server        address without a path; a trailing slash does not matter
     * @param managementKey of the company
     * @param out           says a line for each thing made or found
     */
    public DemoCompany(String server, String managementKey, PrintStream out) {
        this.server = server.replaceAll("/+$", "");
        this.managementKey = managementKey;
        this.out = out;
    }

    public static void main(String[] words) {
        if (words.length != 2) {
            System.err.println("usage: DemoCompany <base-url> <management-key>");
            System.exit(2);
        }
        try {
            new DemoCompany(words[0], words[1], System.out).load();
        } catch (IOException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /**
     * Makes whatever of the demo data is not there yet.
     *
     * @throws IOException when the server refuses something or does not answer; what was made so far stays
     */
    public void load() throws IOException {
        load(DemoRequest.all());
    }

    /** Makes whatever of this is not there yet. */
    void load(List<DemoRequest> wanted) throws IOException {
        for (DemoRequest request : wanted) {
            out.println((make(request) ? "made: " : "exists: ") + request.name());
        }
    }

    private boolean make(DemoRequest request) throws IOException {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 == 2) {
            return true;
        }
        if (answer.statusCode() == CONFLICT) {
            return false;
        }
        throw new IOException("The server refused the demo data at \"" + request.name() + "\": HTTP "
                + answer.statusCode() + " " + answer.body());
    }

    private HttpResponse<String> send(DemoRequest request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(URI.create(server + request.path())).timeout(PATIENCE)
                .header("Authorization", "Api-Key " + managementKey)
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(request.body()))).build();
        try {
            return http.send(post, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", stopped);
        } catch (IOException noAnswer) {
            throw new IOException("No answer from " + server + " (" + noAnswer.getMessage() + ").", noAnswer);
        }
    }
}
