package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.ServerLog;
import io.tallystick.it.acceptance.fixture.Wire;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.HmacSignature;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Methods, addresses, headers and types that no client should send: a clear refusal, nothing booked, nothing logged at error level. */
class BadRequestsIT extends Scene {

    private static final List<String> POSTS = List.of("activate_license", "deactivate_license", "activate_offline", "deactivate_offline",
            "add_consumption", "add_feature_consumption", "track_device_variables", "floating/release", "floating/borrow",
            "floating/feature_release", "floating/feature_borrow");
    private static final List<String> GETS = List.of("check_license", "check_license_feature", "product_details", "get_device_variables", ".well-known", "jwks");
    private static final List<String> MANAGED = List.of("products/", "orders/", "licenses/", "orders/1", "devices/", "devices/1", "api_keys/",
            "company");

    private ServerLog log;
    private Wire vendorsWire;

    @BeforeEach
    void watchTheLog() {
        log = ServerLog.of(server);
        vendorsWire = Wire.to(server).with("Authorization", "Api-Key " + Acme.MANAGEMENT_KEY);
    }

    @AfterEach
    void theLogKnowsNoErrors() {
        assertThat(log.errors()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMethod_whenAnEndpointIsCalled_thenItNamesTheMethodsThatItAnswers() {
        var posts = POSTS.stream().flatMap(endpoint -> wrongMethods(endpoint, "POST", "GET", "PUT", "PATCH", "DELETE", "MOVE"));
        var gets = GETS.stream().flatMap(endpoint -> wrongMethods(endpoint, "GET", "POST", "PUT", "PATCH", "DELETE", "MOVE"));

        return Stream.concat(posts, gets);
    }

    @Test
    void givenAWrongMethod_whenAnEndpointOfTheVendorIsCalled_thenItIsRefused() {
        for (var path : MANAGED) {
            mustBookNothing(405, "method_not_allowed", () -> vendorsWire.send("PUT", "/api/v1/" + path, "{}"));
            mustBookNothing(405, "method_not_allowed", () -> vendorsWire.send("DELETE", "/api/v1/" + path, ""));
        }
        mustBookNothing(405, "method_not_allowed", () -> vendorsWire.send("GET", "/api/v1/licenses/1/reset", ""));
    }

    @Test
    void givenTheQuestionForMethods_whenItIsAsked_thenNothingButTheMethodsIsTold() {
        for (var endpoint : List.of("activate_license", "check_license")) {
            var answer = Wire.to(server).send("OPTIONS", "/api/v4/" + endpoint, "");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Allow")).contains("OPTIONS");
            assertThat(answer.body()).doesNotContain("<");
        }
        refused(404, "not_found", Wire.to(server).send("GET", "/api/application.wadl", ""));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongContentType_whenJsonIsExpected_thenItIsRefused() {
        var types = List.of("text/plain", "text/xml", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                "application/octet-stream", "application/jsonx");

        return POSTS.stream().filter(endpoint -> !endpoint.endsWith("_offline")).flatMap(endpoint -> types.stream().map(type ->
                dynamicTest(endpoint + " " + type, () -> mustBookNothing(415, "unsupported_media_type",
                        () -> api.send("POST", endpoint, type, "{}".getBytes(UTF_8))))));
    }

    @Test
    void givenAWrongContentType_whenTheVendorSendsIt_thenItIsRefused() {
        for (var path : List.of("products/", "orders/", "api_keys/")) {
            mustBookNothing(415, "unsupported_media_type", () -> vendorsWire.with("Content-Type", "text/plain").send("POST", "/api/v1/" + path, "{}"));
            mustBookNothing(415, "unsupported_media_type", () -> vendorsWire.send("POST", "/api/v1/" + path, "{}"));
        }
    }

    @Test
    void givenAContentTypeThatIsNone_whenItIsSent_thenItIsRefused() {
        for (var type : List.of("nonsense", "/", "application/", ";")) {
            var answer = api.send("POST", "activate_license", type, "{}".getBytes(UTF_8));

            assertThat(answer.status()).as(type).isIn(400, 415);
            refused(answer.status(), answer.code(), answer);
        }
    }

    @Test
    void givenAJsonTypeWithParametersOrInOtherLetters_whenItIsSent_thenItIsRead() {
        for (var type : List.of("application/json;charset=UTF-8", "application/json; charset=\"utf-8\"", "Application/JSON")) {
            var body = Json.text(aMachineWith(vendor.issues(aLicense())).identity());

            accepted(api.send("POST", "activate_license", type, body.getBytes(UTF_8)));
        }
    }

    @Test
    void givenAnAcceptHeaderForSomethingElse_whenAnEndpointIsCalled_thenTheOneFormThereIsIsAnswered() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        for (var type : List.of("text/html", "application/xml", "*/*;q=0.1")) {
            accepted(machine.calling(api.withHeader("Accept", type)).checks());
        }
        // WildFly reads the header before the application can say that it does not matter.
        assertThat(machine.calling(api.withHeader("Accept", "nonsense")).checks()).satisfiesAnyOf(
                answer -> accepted(answer), answer -> refused("validation_error", answer));
    }

    @Test
    void givenASlashAtTheEnd_whenAnEndpointIsCalled_thenItAnswersAndDoesNotRedirect() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        accepted(api.post("activate_license/", Json.text(machine.identity())));
        accepted(api.get("check_license/", machine.identity()));
        accepted(api.get(".well-known/", Map.of()));
        assertThat(api.post("deactivate_license/", Json.text(machine.identity())).body()).isEqualTo("license_deactivated");
        refused(404, "not_found", api.post("activate_license//", Json.text(machine.identity())));
    }

    @Test
    void givenAddressesWhereNothingIs_whenTheyAreCalled_thenNothingIsFound() {
        for (var path : List.of("/api", "/api/", "/api/v4", "/api/v3/activate_license", "/api/v4/activate_license/more", "/nothing",
                "/error/more", "/api/v4/Activate_License")) {
            refused(404, "not_found", Wire.to(server).send("GET", path, ""));
        }
        // These the server guards itself, WildFly with a page of its own.
        for (var path : List.of("/WEB-INF/web.xml", "/META-INF/openapi.yaml", "/api/v4/%2e%2e/%2e%2e/WEB-INF/web.xml")) {
            assertThat(Wire.to(server).send("GET", path, "").status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void givenAQueryThatCannotBeDecoded_whenItIsSent_thenItIsRefusedAsAnyOtherText() {
        var date = api.date();
        var wire = Wire.to(server).with("Date", date).with("Authorization",
                HmacSignature.authorization(Acme.API_KEY, Acme.SHARED_KEY, date));

        for (var query : List.of("product=%zz", "product=%", "product=%c3%28", "product=a%00b", "=&=&", "product", "%00=1&product=x", "a".repeat(20_000))) {
            var answer = wire.send("GET", "/api/v4/product_details?" + query, "");

            assertThat(answer.status()).as(query).isEqualTo(400);
            // WildFly refuses what cannot be decoded before the application hears of it.
            if (!answer.body().isEmpty()) {
                refused(answer.code(), answer);
            }
        }
    }

    private Stream<DynamicTest> wrongMethods(String endpoint, String right, String... wrong) {
        return Stream.of(wrong).map(method -> dynamicTest(method + " " + endpoint, () -> {
            var answer = mustBookNothing(405, "method_not_allowed", () -> api.send(method, endpoint, "application/json", "{}".getBytes(UTF_8)));
            assertThat(answer.header("Allow")).contains(right);
        }));
    }
}
