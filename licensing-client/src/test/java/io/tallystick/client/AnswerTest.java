package io.tallystick.client;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.API_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.client.testing.FakeTallystick;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.Vendor;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final DeviceIdentity BY_KEY =
            new DeviceIdentity(HARDWARE_ID, "EX", new LicenseOwner.Key(LICENSE_KEY), 2L);
    private static final DeviceIdentity BY_USER =
            new DeviceIdentity(HARDWARE_ID, "EXU", new LicenseOwner.User("u+1@example.com", "example-password"));

    private final MovableClock clock = new MovableClock("2022-11-17T20:51:35Z");
    private FakeTallystick server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeTallystick();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("C4: a refusal keeps status, code and message of the server")
    void aRefusalKeepsTheServersWords() {
        server.answer("check_license", 400,
                "{\"status\":400,\"code\":\"license_not_found\",\"message\":\"No such license.\"}");
        assertThatExceptionOfType(LicenseApiException.class).isThrownBy(() -> client().check(BY_KEY))
                .withMessage("No such license.").satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.code()).isEqualTo("license_not_found");
                });
    }

    @Test
    @DisplayName("C4: an answer of someone else and no answer at all have codes of their own")
    void noAnswerHasItsOwnCode() {
        server.answer("check_license", 502, "<html>Bad gateway</html>");
        assertThat(codeOf(() -> client().check(BY_KEY))).isEqualTo(LicenseApiException.UNREADABLE_ANSWER);
        server.answer("deactivate_license", 200, "welcome");
        assertThat(codeOf(() -> client().deactivate(BY_KEY))).isEqualTo(LicenseApiException.UNREADABLE_ANSWER);
        LicenseClient nowhere = new LicenseClient(URI.create("http://127.0.0.1:9/"), API_KEY, TrustedKeys.none(), clock);
        assertThat(codeOf(nowhere::wellKnown)).isEqualTo(LicenseApiException.SERVER_UNREACHABLE);
    }

    @Test
    @DisplayName("C5: an answer without the right signature over its bytes is refused")
    void anAnswerWithoutSignatureIsRefused() {
        String body = "{\"total_consumptions\":0}";
        server.answerSigned("add_consumption", body, null);
        refusedAs(Refusal.ANSWER_SIGNATURE_INVALID, () -> client().addConsumption(BY_KEY, 1, null));
        server.answerSigned("add_consumption", body, Vendor.withNewKey().sign(body.getBytes()));
        refusedAs(Refusal.ANSWER_SIGNATURE_INVALID, () -> client().addConsumption(BY_KEY, 1, null));
    }

    @Test
    @DisplayName("C5: a license that was signed for another device is refused")
    void aLicenseForAnotherDeviceIsRefused() {
        server.answer("check_license", 200,
                new String(Json.bytes(server.vendor.signed(aLicense().json(), "Device-Two"))));
        refusedAs(Refusal.ANSWER_SIGNATURE_INVALID, () -> client().check(BY_KEY));
    }

    @Test
    @DisplayName("C6: no password is printed")
    void noPasswordIsPrinted() {
        assertThat(BY_USER.toString()).contains("u+1@example.com").doesNotContain("example-password");
    }

    private static String codeOf(Runnable call) {
        try {
            call.run();
            return "no refusal";
        } catch (LicenseApiException refused) {
            return refused.code();
        }
    }

    private LicenseClient client() {
        return new LicenseClient(server.address(), API_KEY, server.vendor.publicKey(), clock);
    }
}
