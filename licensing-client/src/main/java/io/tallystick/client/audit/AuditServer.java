package io.tallystick.client.audit;

import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A running server, of which the export is read as it comes. */
final class AuditServer {

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;
    private final String managementKey;

    AuditServer(String address, String managementKey) {
        this.address = address.replaceAll("/+$", "");
        this.managementKey = managementKey;
    }

    InputStream export() throws IOException {
        return get("/api/v1/audit/export");
    }

    /** The keys that the server publishes for the company of the management key, which it knows by any of its API keys. */
    TrustedKeys keys() throws IOException {
        try (InputStream list = get("/api/v1/api_keys?limit=1")) {
            String apiKey = Json.readObject(list.readAllBytes()).path("results").path(0).path("api_key").asText();
            String query = apiKey.isEmpty() ? "" : "?api_key=" + URLEncoder.encode(apiKey, StandardCharsets.UTF_8);
            try (InputStream keys = get("/api/v4/jwks" + query)) {
                return TrustedKeys.ofJwks(keys.readAllBytes());
            }
        }
    }

    private InputStream get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1))
                .header("Authorization", "Api-Key " + managementKey).build();
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                throw new IOException("The server answered " + answer.statusCode() + " "
                        + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", stopped);
        }
    }
}
