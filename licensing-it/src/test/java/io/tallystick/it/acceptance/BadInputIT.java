package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.ServerLog;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies that no client should send: a clear refusal, nothing booked, nothing logged at error level. */
class BadInputIT extends Scene {

    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> JSON_ENDPOINTS = List.of("activate_license", "deactivate_license", "add_consumption",
            "add_feature_consumption", "track_device_variables");
    private static final List<String> FILE_ENDPOINTS = List.of("activate_offline", "deactivate_offline");
    private static final List<String> MANAGED = List.of("POST products/", "POST orders/", "POST api_keys/", "PATCH company");

    private ServerLog log;

    @BeforeEach
    void watchTheLog() {
        log = ServerLog.of(server);
    }

    @AfterEach
    void theLogKnowsNoErrors() {
        assertThat(log.errors()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> givenABodyThatIsNoJsonObject_whenItIsSent_thenItIsRefused() {
        var bodies = List.of("no json", "[]", "5", "true", "null", "\"text\"", "{", "{\"a\":}", "{\"a\":1}}", "{\"a\":1} {}", "{'a':1}",
                "{\"a\":\"\u0001\"}", "\uFEFF\uFEFF{}", "{\"a\":1,}", "{\"a\":NaN}", "[".repeat(100_000), "{\"a\":".repeat(51) + "1" + "}".repeat(51));

        return bodies.stream().flatMap(body -> everywhere(body.substring(0, Math.min(30, body.length())), "validation_error", body));
    }

    @Test
    void givenHalfOfACharacter_whenItIsSentAsAnEscape_thenItIsNoText() {
        for (var name : List.of("hardware_id", "product", "license_key", "hostname")) {
            var body = Json.text(aMachineWith(vendor.issues(aLicense())).telling(name, "half").identity()).replace("}", ",\"" + name + "\":\"\\ud83d\"}");
            mustBookNothing("validation_error", () -> api.post("activate_license", body));
        }
        mustBookNothing("validation_error", () -> management.patch("company", "{\"name\":\"\\ud83d\"}"));
    }

    @TestFactory
    Stream<DynamicTest> givenNoBody_whenItIsSent_thenParametersAreMissing() {
        return Stream.of("", "   ", "\r\n", "\uFEFF").flatMap(body -> everywhere("" + body.length(), "missing_parameters", body));
    }

    @TestFactory
    Stream<DynamicTest> givenBytesThatAreNoUtf8_whenTheyAreSent_thenTheyAreRefused() {
        return Stream.concat(JSON_ENDPOINTS.stream(), FILE_ENDPOINTS.stream()).flatMap(endpoint -> Stream.of(
                "{\"a\":\"\"}".getBytes(UTF_16LE), new byte[] {'{', (byte) 0xff, '}'}, new byte[] {'{', '"', (byte) 0xc3, '"', '}'}).map(body ->
                        dynamicTest(endpoint, () -> mustBookNothing("validation_error", () -> api.send("POST", endpoint, "application/json", body)))));
    }

    @TestFactory
    Stream<DynamicTest> givenFiveMegabytes_whenTheyAreSent_thenTheyAreTooMany() {
        var body = "{\"a\":\"" + "x".repeat(5 * MEGABYTE) + "\"}";
        var form = Stream.of(dynamicTest("form", () -> mustBookNothing(413, "payload_too_large",
                () -> api.postFile("activate_offline", "file", "big.req", body))));

        return Stream.concat(everywhere("5 MB", 413, "payload_too_large", body), form);
    }

    @Test
    void givenABodyOfOneMegabyte_whenItIsSent_thenItIsReadAndWithOneByteMoreItIsNot() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var json = Json.text(machine.identity());
        var padded = json + " ".repeat(MEGABYTE - json.getBytes(UTF_8).length);

        mustBookNothing(413, "payload_too_large", () -> api.post("activate_license", padded + " "));
        accepted(api.post("activate_license", padded));
    }

    @Test
    void givenALicenseKeyOfEightThousandCharacters_whenItIsSent_thenItIsRefusedInBodyAndQuery() {
        var machine = aMachineWith(vendor.issues(aLicense())).telling("license_key", "K".repeat(8_000));

        mustBookNothing("validation_error", machine::activates);
        mustBookNothing("validation_error", machine::checks);
        mustBookNothing("validation_error", () -> management.get("licenses/?license_key=" + "K".repeat(8_000)));
        mustBookNothing("validation_error", () -> machine.activationFile().uploadedBy(api));
    }

    @Test
    void givenTextWithNulAndEmoji_whenItIsSent_thenNulIsRefusedAndEmojiIsText() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        mustBookNothing("validation_error", machine.telling("hardware_id", "a\0b")::activates);
        mustBookNothing("validation_error", machine.telling("license_key", "a\0b")::checks);
        mustBookNothing("license_not_found", machine.telling("license_key", "😀😀😀😀")::activates);
        mustBookNothing("unknown_product", machine.telling("product", "😀")::checks);
        accepted(machine.telling("hardware_id", "🖥️ " + machine.hardwareId()).activates());
    }

    @Test
    void givenUnitsThatWouldOverflow_whenTheyAreUsedAgainAndAgain_thenTheyAreRefusedInTime() {
        var license = vendor.issues(aLicense().withUnits(0).with("allow_unlimited_consumptions", true)
                .withFeature("export", "allow_unlimited_consumptions", true));
        var machine = anActiveMachineWith(license);
        var most = (1L << 53) - 1;
        var file = machine.deactivationFile().with("product_features", Collections.nCopies(1000, Map.of("feature", "export", "consumptions", most)));

        for (var answer : List.of(machine.uses(most), machine.uses(most), file.uploadedBy(api), machine.usesFeature("export", most))) {
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        }

        assertThat(counts.total(license)).isLessThan(1L << 53);
        assertThat(counts.total(license, "export")).isLessThan(1L << 53);
        mustBalance(license);
    }

    private Stream<DynamicTest> everywhere(String name, String code, String body) {
        return everywhere(name, 400, code, body);
    }

    /** To every endpoint that reads a body; to those for files as base64 too. */
    private Stream<DynamicTest> everywhere(String name, int status, String code, String body) {
        var json = JSON_ENDPOINTS.stream().map(endpoint -> test(name, endpoint, status, code, () -> api.post(endpoint, body)));
        var managed = MANAGED.stream().map(call -> test(name, call, status, code, () -> manages(call, body)));
        var files = FILE_ENDPOINTS.stream().filter(endpoint -> status == 413 || !code.equals("validation_error"))
                .map(endpoint -> test(name, endpoint, status, code, () -> api.postText(endpoint, body)));
        var inFiles = FILE_ENDPOINTS.stream().filter(endpoint -> code.equals("validation_error"))
                .map(endpoint -> test(name, endpoint, status, code, () -> api.postText(endpoint, base64(body))));
        return Stream.of(json, managed, files, inFiles).flatMap(tests -> tests);
    }

    private DynamicTest test(String name, String endpoint, int status, String code, Supplier<Answer> call) {
        return dynamicTest(endpoint + " " + name, () -> mustBookNothing(status, code, call));
    }

    private Answer manages(String call, String body) {
        var path = call.split(" ")[1];
        return call.startsWith("POST") ? management.post(path, body) : management.patch(path, body);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
