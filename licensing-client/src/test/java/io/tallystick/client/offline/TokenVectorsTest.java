package io.tallystick.client.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.License;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Quota;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published examples of docs/activation-token.md, from the device's side. */
class TokenVectorsTest {

    private static final JsonNode VECTORS = read();
    private static final TrustedKeys KEYS = TrustedKeys.ofJwks(Json.bytes(VECTORS.path("public_keys")));
    private static final DeviceIdentity DEVICE = new DeviceIdentity("Device-One", "EX", null);
    private static final Instant MADE = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    @DisplayName("O17: each published machine code is what this device writes")
    void theMachineCodesAreThePublishedOnes() {
        DeviceFacts laptop = DeviceFacts.none().with("os_ver", "Linux 6.1").with("hostname", "laptop").with("app_ver", "1.2");
        DeviceFacts virtual = DeviceFacts.none().with("hostname", "Büro-☕").with("os_ver", "Windows 11").with("is_vm", true);

        assertThat(MachineCode.of(DEVICE, "AAECAwQFBgc", DeviceFacts.none())).isEqualTo(machineCode(0));
        assertThat(MachineCode.of(DEVICE, "AAECAwQFBgc", laptop)).isEqualTo(machineCode(1));
        assertThat(MachineCode.of(DEVICE, "AAECAwQFBgc", virtual)).isEqualTo(machineCode(2));
    }

    @Test
    @DisplayName("O18: each published token is verified by the public key alone and says what it means")
    void thePublishedTokensAreRead() {
        for (JsonNode vector : VECTORS.path("tokens")) {
            LicenseFile file = ActivationToken.open(vector.path("token").asText(), KEYS);
            assertThat(file.hardwareId()).isEqualTo("Device-One");
            assertThat(file.requestId()).isEqualTo("AAECAwQFBgc");
            assertThat(file.date()).isEqualTo(MADE);
            assertThat(file.license().product()).isEqualTo("EX");
            assertThat(file.license().id()).isEqualTo(40);
        }
        assertThat(license(0).type()).isEqualTo("perpetual");
        assertThat(license(0).ownerName()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
        assertThat(license(0).endsAt()).isEmpty();
        assertThat(license(3).ownerName()).isEqualTo("user@example.com");
        assertThat(license(3).isKeyBased()).isFalse();
    }

    @Test
    @DisplayName("O18: the units, ends and features of the published tokens are those of a license file")
    void whatTheTokensCountIsRead() {
        assertThat(license(1).counts()).isTrue();
        assertThat(license(1).quota().max()).isEqualTo(100);
        assertThat(license(1).quota().ceiling()).isEqualTo(105);
        assertThat(license(1).quota().total()).isEqualTo(70);
        assertThat(license(1).quota().negative()).isTrue();
        assertThat(license(1).quota().resets()).isPresent();
        assertThat(license(1).endsAt()).contains(Instant.parse("2030-06-15T00:00:00Z"));
        assertThat(license(2).feature("export")).hasValueSatisfying(feature -> assertThat(feature.counts()).isFalse());
        assertThat(license(2).feature("pages")).hasValueSatisfying(feature -> {
            assertThat(feature.endsAt()).contains(MADE);
            assertThat(feature.quota()).extracting(Quota::max, Quota::total, Quota::overages).containsExactly(10L, 3L, false);
        });
    }

    static Stream<JsonNode> refused() {
        return StreamSupport.stream(VECTORS.path("refused").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("O18: each published token that is none is refused")
    void theRefusedTokensAreRefused(JsonNode vector) {
        assertThatThrownBy(() -> ActivationToken.open(vector.path("token").asText(), KEYS)).as(vector.path("why").asText())
                .isInstanceOf(LicenseRefusedException.class);
    }

    private static String machineCode(int place) {
        return VECTORS.path("machine_codes").path(place).path("code").asText();
    }

    private static License license(int place) {
        return ActivationToken.open(VECTORS.path("tokens").path(place).path("token").asText(), KEYS).license();
    }

    private static JsonNode read() {
        try {
            return Json.read(Files.readAllBytes(Path.of("../docs/activation-token-vectors.json")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
