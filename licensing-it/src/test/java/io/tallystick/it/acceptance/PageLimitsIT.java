package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.acceptance.fixture.Visitor;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often pages let somebody try, on a server of its own behind a proxy that it trusts: the test itself. */
class PageLimitsIT {

    private static final int PAGES = 3;
    private static final String SOURCE = "198.51.100.77";

    @Test
    @DisplayName("A8 a page that refused a source too many files takes none of it any more for a while; calls with a key are let through")
    void givenAlteredFiles_whenAPageRefusedTooMany_thenTheVisitorHasToWait() {
        var environment = new HashMap<>(TallystickServer.ofAcme());
        environment.putAll(Map.of("TALLYSTICK_LIMITS_PAGES", "" + PAGES, "TALLYSTICK_TRUSTED_PROXIES", "127.0.0.1"));
        try (var server = TallystickServer.start(TallystickServer.newFolder("page-limits-"), environment)) {
            var api = LicenseApi.ofAcme(server.uri()).withHeader("X-Forwarded-For", SOURCE);
            var license = new Vendor(ManagementApi.ofAcme(server.uri())).issues(aLicense());
            var machine = new Machine(api, license, "machine-of-a-visitor");
            var altered = machine.activationFile().tampered("hardware_id", "another").base64();
            var visitor = Visitor.of(server).with("X-Forwarded-For", SOURCE);

            IntStream.range(0, PAGES).forEach(i -> assertThat(visitor.fills("/offline", Map.of("text", altered)).statusCode()).isEqualTo(400));

            var file = machine.activationFile().base64();
            var refused = visitor.fills("/offline", Map.of("text", file));
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("try again in " + refused.headers().firstValue("Retry-After").orElseThrow() + " seconds");
            accepted(machine.activates());
            assertThat(visitor.with("X-Forwarded-For", "203.0.113.4").fills("/offline", Map.of("text", file)).statusCode()).isEqualTo(200);
        }
    }
}
