package io.tallystick.client.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tallystick.client.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoCompanyTest {

    private final Set<String> made = new HashSet<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ToIntFunction<String> status = body -> made.add(body) ? 201 : 409;
    private String authorization;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/api/v1/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("E1: makes products, API keys and all licenses of the table")
    void makesEverything() throws IOException {
        load();
        assertThat(authorization).isEqualTo("Api-Key demo-management-key");
        assertThat(bodies.stream().map(body -> body.path("short_code").asText()).filter(code -> !code.isEmpty()))
                .containsExactly("EX", "EXU", "OTHER");
        assertThat(bodies.stream().map(body -> body.path("api_key").asText()).filter(key -> !key.isEmpty())).hasSize(2);
        assertThat(licenses().map(license -> license.path("key").asText()).filter(key -> !key.isEmpty()))
                .hasSize(12).doesNotHaveDuplicates().allMatch(key -> key.matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}"));
        assertThat(licenses().filter(license -> license.has("users"))).hasSize(1);
        assertThat(out.toString(UTF_8)).contains("made: license DEMO-SEAT-RACE-0005\n").doesNotContain("exists");
    }

    @Test
    @DisplayName("E2: what exists already is left alone")
    void whatExistsIsLeftAlone() throws IOException {
        load();
        out.reset();
        load();
        assertThat(out.toString(UTF_8)).contains("exists: product EX\n").doesNotContain("made");
    }

    @Test
    @DisplayName("E3: any other refusal stops the load and is told")
    void anyOtherRefusalStopsTheLoad() {
        status = body -> 401;
        assertThatIOException().isThrownBy(this::load).withMessageContaining("product EX").withMessageContaining("401");
        assertThat(bodies).hasSize(1);
    }

    private void load() throws IOException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        new DemoCompany(address, "demo-management-key", new PrintStream(out, true, UTF_8)).load();
    }

    private Stream<JsonNode> licenses() {
        return bodies.stream().map(body -> body.at("/items/0/licenses/0")).filter(license -> !license.isMissingNode());
    }

    private void handle(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] body = exchange.getRequestBody().readAllBytes();
        bodies.add(Json.read(body));
        exchange.sendResponseHeaders(status.applyAsInt(new String(body, UTF_8)), -1);
        exchange.close();
    }
}
