package io.tallystick.client.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.client.LicenseApiException;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.testing.FakeTallystick;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoDayTest {

    private static final List<String> MANAGED = List.of("products", "orders", "bundles", "customer_accounts", "console_users");

    private final PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    private FakeTallystick server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeTallystick();
        MANAGED.forEach(path -> server.answer("/api/v1/" + path + "/", 201, "{}"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("E4: customers buy, and machines activate, use units, ask and give seats back; the licenses of the examples stay as they are")
    void aDayIsLived() throws IOException {
        load();
        assertThat(calls("/api/v1/orders/")).hasSizeGreaterThan(5);
        assertThat(calls("/api/v4/activate_license")).hasSizeGreaterThan(30).anyMatch(body -> body.contains("ck-ws-011"));
        assertThat(calls("/api/v4/activate_offline")).isNotEmpty();
        assertThat(calls("/api/v4/add_consumption")).isNotEmpty();
        assertThat(calls("/api/v4/add_feature_consumption")).isNotEmpty();
        assertThat(calls("/api/v4/deactivate_license")).isNotEmpty();
        assertThat(server.calls).noneMatch(call -> call.body().contains("DEMO-") || call.body().contains("AAAA-BBBB"));
    }

    @Test
    @DisplayName("E5: a machine that is refused otherwise than expected stops the load")
    void anUnexpectedRefusalStopsTheLoad() {
        server.answer("activate_license", 400, "{\"status\":400,\"code\":\"archived_product\",\"message\":\"No.\"}");
        assertThatThrownBy(this::load).isInstanceOf(LicenseApiException.class).extracting("code").isEqualTo("archived_product");
        assertThat(calls("/api/v4/activate_license")).hasSize(1);
    }

    private void load() throws IOException {
        DemoCompany company = new DemoCompany(server.address().toString(), "demo-management-key", out);
        new DemoDay(company, server.address(), new ApiKey("a", "b"), Clock.systemUTC(), out).load();
    }

    private List<String> calls(String path) {
        return server.calls.stream().filter(call -> call.uri().getPath().equals(path)).map(FakeTallystick.Call::body).toList();
    }
}
