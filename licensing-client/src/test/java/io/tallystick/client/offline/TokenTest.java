package io.tallystick.client.offline;

import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.DeviceFacts;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import io.tallystick.client.testing.Vendor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    @TempDir
    Path folder;
    private MovableClock clock;
    private OfflineDevice device;

    @BeforeEach
    void aDevice() {
        clock = new MovableClock("2026-01-01T12:00:00Z");
        device = TestDevice.in(folder, clock, VENDOR.publicKey().and(VENDOR.ecKey()));
    }

    @Test
    @DisplayName("O17: the machine code is the same until a token for it is taken, and another one afterwards")
    void theMachineCodeStaysTheSame() {
        String code = machineCode();
        assertThat(code).startsWith("M1.").isEqualTo(machineCode());
        device.take(VENDOR.token(claims(code)));
        assertThat(machineCode()).isNotEqualTo(code);
    }

    @Test
    @DisplayName("O18: a token is taken, counted with and given back like a license file")
    void aTokenWorksLikeALicenseFile() {
        ObjectNode claims = claims(machineCode()).put("t", "c");
        claims.putObject("q").put("m", 5);
        assertThat(device.take(VENDOR.token(claims)).standing()).isEqualTo(Standing.ACTIVE);
        device.use(4);
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(2));
        assertThat(device.feature("export").counts()).isFalse();
        ReturnFile back = device.giveBack(WRITER);
        assertThat(said(back.text()).path("license_key").asText()).isEqualTo(LicenseFixture.LICENSE_KEY);
        assertThat(said(back.text()).path("consumptions").asLong()).isEqualTo(4);
        assertThat(said(back.text()).path("license_id").asLong()).isEqualTo(2);
        assertThat(device.status().standing()).isEqualTo(Standing.RETURNED);
    }

    @Test
    @DisplayName("O18: after a return no earlier token brings the license back, one for a new machine code does")
    void noEarlierTokenComesBack() {
        String code = machineCode();
        String token = VENDOR.token(claims(code));
        device.take(token);
        device.giveBack(WRITER);
        refusedAs(Refusal.LICENSE_RETURNED, () -> device.take(token));
        refusedAs(Refusal.LICENSE_RETURNED, () -> device.take(VENDOR.token(claims(code).put("iat", NOON.getEpochSecond() + 60))));
        assertThat(device.take(VENDOR.token(claims(machineCode()))).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    @DisplayName("O18: a token for another device or product, one that ended, one of another vendor are refused, and nothing changes")
    void foreignTokensAreRefused() {
        String code = machineCode();
        refusedAs(Refusal.OTHER_DEVICE, () -> device.take(VENDOR.token(claims(code).put("hw", "Device-Two"))));
        refusedAs(Refusal.OTHER_PRODUCT, () -> device.take(VENDOR.token(claims(code).put("p", "OTHER"))));
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device.take(VENDOR.token(claims(code).put("exp", NOON.getEpochSecond()))));
        refusedAs(Refusal.TOKEN_SIGNATURE_INVALID, () -> device.take(Vendor.withNewKey().token(claims(code))));
        refusedAs(Refusal.TOKEN_UNREADABLE, () -> device.take("eyJ.not a token"));
        refusedAs(Refusal.TOKEN_UNREADABLE, () -> device.take(VENDOR.token(claims(code).put("v", 2))));
        assertThat(device.status().standing()).isEqualTo(Standing.NONE);
    }

    @Test
    @DisplayName("O18: every character of a token counts, and blanks and line ends do not")
    void everyCharacterCounts() {
        String token = VENDOR.token(claims(machineCode()));
        for (int place = 0; place < token.length(); place++) {
            String altered = token.substring(0, place) + (token.charAt(place) == 'A' ? 'B' : 'A') + token.substring(place + 1);
            String cut = token.substring(0, place);
            refusedAsToken(altered);
            refusedAsToken(cut);
        }
        assertThat(device.take("\uFEFF " + token.replaceAll("(.{60})", "$1\r\n")).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    @DisplayName("O18: a clock that is set back is refused with a token as with a license file")
    void aClockSetBackIsRefused() {
        device.take(VENDOR.token(claims(machineCode()).put("exp", NOON.plus(Duration.ofDays(2)).getEpochSecond())));
        clock.move(Duration.ofDays(1));
        device.feature("export");
        clock.move(Duration.ofHours(-3));
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device.feature("export"));
        clock.move(Duration.ofDays(3));
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device.feature("export"));
    }

    @Test
    @DisplayName("O18: without an EC key no token is believed")
    void withoutAKeyNothingIsBelieved() {
        OfflineDevice trusting = TestDevice.in(folder.resolve("other"), clock, VENDOR.publicKey());
        refusedAs(Refusal.NO_PUBLIC_KEY, () -> trusting.take(VENDOR.token(claims(machineCode()))));
    }

    private void refusedAsToken(String token) {
        assertThat(catchRefusal(token)).isIn(Refusal.TOKEN_SIGNATURE_INVALID, Refusal.TOKEN_UNREADABLE);
    }

    private Refusal catchRefusal(String token) {
        try {
            device.take(token);
            return null;
        } catch (LicenseRefusedException refused) {
            return refused.refusal();
        }
    }

    private String machineCode() {
        return device.machineCode(DeviceFacts.none(), UUID::randomUUID);
    }

    /** What a server says to this machine code at noon. */
    private static ObjectNode claims(String machineCode) {
        ObjectNode code = Json.readObject(Base64.getUrlDecoder().decode(machineCode.split("\\.")[1]));
        ObjectNode claims = Json.object().put("v", 1).put("iat", NOON.getEpochSecond()).put("jti", code.path("r").asText())
                .put("hw", code.path("h").asText()).put("p", code.path("p").asText()).put("l", 2)
                .put("k", LicenseFixture.LICENSE_KEY).put("t", "p");
        claims.putArray("f").add("export");
        return claims;
    }
}
