package io.tallystick.client;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tallystick.client.signing.OauthClient;
import io.tallystick.client.testing.FakeTallystick;
import io.tallystick.client.testing.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OauthTest {

    private static final OauthClient CALLER = new OauthClient("client-1", "a secret+");
    private static final DeviceIdentity DEVICE =
            new DeviceIdentity(HARDWARE_ID, "EX", new LicenseOwner.Key(LICENSE_KEY), 2L);

    private final MovableClock clock = new MovableClock("2022-11-17T20:51:35Z");
    private FakeTallystick server;
    private LicenseClient client;

    @BeforeEach
    void start() throws IOException {
        server = new FakeTallystick();
        server.answer("oauth/token", 200, token("first"));
        client = new LicenseClient(server.address(), CALLER, server.vendor.publicKey(), clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("C7: a token is fetched with the first call and used again until a minute before its end")
    void aTokenIsFetchedAndUsedAgain() {
        client.check(DEVICE);
        clock.move(Duration.ofSeconds(419));
        client.check(DEVICE);
        server.answer("oauth/token", 200, token("second"));
        clock.move(Duration.ofSeconds(1));
        client.check(DEVICE);
        assertThat(paths()).containsExactly("oauth/token", "check_license", "check_license", "oauth/token",
                "check_license");
        assertThat(server.calls.get(0).body()).isEqualTo(
                "grant_type=client_credentials&client_id=client-1&client_secret=a+secret%2B");
        assertThat(server.calls.get(2).headers()).containsEntry("authorization", "Bearer first");
        assertThat(server.lastCall().headers()).containsEntry("authorization", "Bearer second").containsKey("date");
    }

    @Test
    @DisplayName("C7: a call whose token had ended is sent once more, and no more often")
    void aCallWhoseTokenHadEndedIsSentOnceMore() {
        server.answer("check_license", 401,
                "{\"status\":401,\"code\":\"oauth_token_expired\",\"message\":\"The bearer token has expired.\"}");
        assertThatExceptionOfType(LicenseApiException.class).isThrownBy(() -> client.check(DEVICE))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("oauth_token_expired"));
        assertThat(paths()).containsExactly("oauth/token", "check_license", "oauth/token", "check_license");
    }

    @Test
    @DisplayName("C4 C7: a refusal of the token endpoint keeps its code and its words")
    void aRefusalOfTheTokenEndpointIsTold() {
        server.answer("oauth/token", 401, "{\"error\":\"invalid_client\",\"error_description\":\"Wrong secret.\"}");
        assertThatExceptionOfType(LicenseApiException.class).isThrownBy(() -> client.check(DEVICE))
                .withMessage("Wrong secret.").satisfies(refused -> assertThat(refused.code()).isEqualTo("invalid_client"));
    }

    @Test
    @DisplayName("C6: the client secret is not printed")
    void theSecretIsNotPrinted() {
        assertThat(CALLER.toString()).contains("client-1").doesNotContain("a secret+");
    }

    private List<String> paths() {
        return server.calls.stream().map(call -> call.uri().getPath().replace("/api/v4/", "")).toList();
    }

    private static String token(String text) {
        return "{\"access_token\":\"" + text + "\",\"expires_in\":480,\"token_type\":\"Bearer\"}";
    }
}
