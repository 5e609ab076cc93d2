package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.StubProvider;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A provider that is down, slow or lying never costs a seat, nor anybody else's time. */
class ProviderTroubleIT extends SignOnScene {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestFactory
    @DisplayName("I6 whatever a provider does, the answer comes in time, and nothing is booked")
    Stream<DynamicTest> givenAProviderInTrouble_whenSomebodySignsOn_thenItIsUnavailable() {
        issues(Map.of(), ada);
        var troubles = new LinkedHashMap<String, HttpHandler>();
        troubles.put("fails", exchange -> StubProvider.answer(exchange, 500, "{}"));
        troubles.put("shows a page", exchange -> StubProvider.answer(exchange, 200, "<html>welcome</html>"));
        troubles.put("answers nothing", exchange -> StubProvider.answer(exchange, 200, ""));
        troubles.put("answers a list", exchange -> StubProvider.answer(exchange, 200, "[]"));
        troubles.put("lies", exchange -> StubProvider.answer(exchange, 200, "{\"keys\":5,\"issuer\":[],\"active\":\"yes\"}"));
        troubles.put("nests deeply", exchange -> StubProvider.answer(exchange, 200, "{\"a\":".repeat(50_000)));
        troubles.put("redirects", exchange -> {
            exchange.getResponseHeaders().add("Location", provider.issuer() + "/elsewhere");
            StubProvider.answer(exchange, 302, "{}");
        });
        troubles.put("hangs up", HttpExchange::close);
        troubles.put("talks without end", ProviderTroubleIT::talks);
        troubles.put("drips", ProviderTroubleIT::drips);
        return troubles.entrySet().stream().flatMap(trouble -> Stream.of(StubProvider.DISCOVERY, StubProvider.KEYS)
                .map(path -> dynamicTest(trouble.getKey() + " at " + path, () -> mustBeUnavailable(path, trouble.getValue()))));
    }

    @Test
    @DisplayName("I6 a document of another issuer, or without the addresses that are needed, cannot be used")
    void givenALyingDocument_whenSomebodySignsOn_thenItIsUnavailable() {
        issues(Map.of(), ada);
        for (var change : new Object[][] {{"issuer", "https://other.example.com"}, {"issuer", null}, {"jwks_uri", null}, {"token_endpoint", null},
            {"jwks_uri", "file:///etc/passwd"}, {"jwks_uri", "nonsense"}}) {
            var document = Json.merged(provider.discovery(), Json.object(change));
            document.values().removeIf(value -> value == null);
            provider.answering(StubProvider.DISCOVERY, 200, Json.text(document));

            mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        }
    }

    @Test
    @DisplayName("I6 a provider in trouble at introspection, userinfo or the token endpoint is unavailable, too")
    void givenTroubleAtOtherEndpoints_whenSomebodySignsOn_thenItIsUnavailable() {
        issues(Map.of(), ada);
        var silent = token(ada).with("email", null).signedBy(KEY);

        provider.answering(StubProvider.INTROSPECT, 503, "").answering(StubProvider.USERINFO, 200, "no json").answering(StubProvider.TOKEN, 500, "{}");

        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "id_token", "opaque"));
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "id_token", silent));
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "code", "a code"));
        mustBookNothing(424, "identity_provider_unavailable", () -> deactivates(aMachine(), "code", "a code"));
        for (var endpoint : java.util.List.of("floating/borrow", "floating/feature_borrow")) {
            mustBookNothing(424, "identity_provider_unavailable", () -> posts(endpoint, aMachine(), "code", "a code"));
        }
        provider.answering(StubProvider.TOKEN, 400, "not json");
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "code", "a code"));
    }

    @Test
    @DisplayName("I6 a provider that is down is used again as soon as it is back")
    void givenAProviderThatIsDown_whenItComesBack_thenItIsUsedAtOnce() {
        issues(Map.of(), ada);
        int port = provider.port();
        provider.close();
        var proof = token(ada).signedBy(KEY);
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "id_token", proof));

        provider = StubProvider.startAt(port).publishing(KEY);

        accepted(activates(aMachine(), "id_token", proof));
    }

    @Test
    @DisplayName("I6 while people wait for a provider that hangs, others activate")
    void givenPeopleWhoWait_whenOthersActivate_thenTheyDoNotWait() {
        issues(Map.of(), ada);
        provider.misbehaving(StubProvider.DISCOVERY, ProviderTroubleIT::hangs);
        var waiting = IntStream.range(0, 30).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)))).toList();
        long begun = System.nanoTime();

        for (int i = 0; i < 3; i++) {
            accepted(aMachineWith(vendor.issues(aLicense())).activates());
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        assertThat(waiting).allSatisfy(each -> assertThat(each.join().code()).isEqualTo("identity_provider_unavailable"));
        assertThat(books.number("select count(*) from device d, license_user u where u.id = d.license_user_id and u.email = ?", ada)).isZero();
    }

    private void mustBeUnavailable(String path, HttpHandler trouble) {
        provider.close();
        provider = StubProvider.start().publishing(KEY).misbehaving(path, trouble);
        setsUp();
        long begun = System.nanoTime();

        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
    }

    private static void talks(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var much = new byte[64 * 1024];
        for (int i = 0; i < 1000; i++) {
            exchange.getResponseBody().write(much);
        }
    }

    private static void drips(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 60; i++) {
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            pause(500);
        }
    }

    private static void hangs(HttpExchange exchange) {
        pause(30_000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
