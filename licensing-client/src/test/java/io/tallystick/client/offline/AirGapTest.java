package io.tallystick.client.offline;

import static io.tallystick.client.airgap.CodesOfAPortal.difference;
import static io.tallystick.client.airgap.CodesOfAPortal.minutes;
import static io.tallystick.client.airgap.CodesOfAPortal.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import io.tallystick.client.airgap.CodesOfAPortal;
import io.tallystick.client.airgap.Grant.Kind;
import io.tallystick.client.json.Json;
import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.client.testing.CodePortal;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import io.tallystick.client.testing.Vendor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AirGapTest {

    private static final Vendor VENDOR = Vendor.withNewKey();
    private static final CodePortal PORTAL = CodePortal.of(VENDOR);
    private static final String SECRET = "00112233445566778899";
    private static final String OTHER_SECRET = "ff112233445566778899";
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final long TODAY = 2192;

    @TempDir
    Path folder;

    private final String code = PORTAL.initialization(SECRET);

    @Test
    @DisplayName("H2: codes bring the license into force; both sides speak the same twice")
    void codesBringTheLicenseIntoForce() {
        String asked = gap().initialize(code, PORTAL.policyFile(), false);
        assertThat(gap().initialize(code, PORTAL.policyFile(), false)).isEqualTo(asked);
        String answer = confirm(asked, "");
        assertThat(gap().confirm(answer).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(gap().confirm(answer.toLowerCase()).license().id()).isEqualTo(1000023);
        assertThat(device(NOW).use(4).used()).isEqualTo(4);
        assertThat(device(NOW).feature("pro").code()).isEqualTo("pro");
    }

    @Test
    @DisplayName("H2: what the license grants beyond its policy is in force")
    void differencesAreInForce() {
        String asked = gap().initialize(code, PORTAL.policyFile(), false);
        gap().confirm(confirm(asked, difference(Kind.END, 0, minutes(TODAY * 1440 + 1440)) + difference(Kind.MAXIMUM, 0, units(30))
                + difference(Kind.USED, 0, units(29)) + difference(Kind.OVERAGES, 1, "1" + units(2)) + difference(Kind.ABSENT, 2, "")));
        assertThat(device(NOW).use(1).used()).isEqualTo(30);
        refused(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device(NOW).use(1));
        assertThat(device(NOW).useFeature("export", 7).used()).isEqualTo(7);
        refused(Refusal.UNSUPPORTED_PRODUCT_FEATURE, () -> device(NOW).feature("pro"));
        refused(Refusal.LICENSE_EXPIRED, () -> device(NOW.plus(Duration.ofDays(1))).use(0));
    }

    @Test
    @DisplayName("H3: a confirmation for another machine, another asking or by another key is refused")
    void foreignConfirmationsAreRefused() {
        String asked = gap().initialize(code, PORTAL.policyFile(), false);
        String elsewhere = PORTAL.confirmation(asked, "other-id", TODAY, "");
        refused(Refusal.AIRGAP_CODE_INVALID, () -> gap().confirm(elsewhere));
        String forged = new CodePortal(Vendor.withNewKey(), CodePortal.FINGERPRINT).confirmation(asked, "hw-1", TODAY, "");
        refused(Refusal.AIRGAP_CODE_INVALID, () -> gap().confirm(forged));
        String answer = confirm(asked, "");
        gap().initialize(PORTAL.initialization(OTHER_SECRET), PORTAL.policyFile(), false);
        refused(Refusal.AIRGAP_CODE_INVALID, () -> gap().confirm(answer));
    }

    @Test
    @DisplayName("H4: the license is given back with its units, once, and no earlier code brings it back")
    void theLicenseIsGivenBack() {
        String answer = activated();
        device(NOW).use(4);
        device(NOW).useFeature("export", 2);
        String back = gap().giveBack().text();
        assertThat(CodesOfAPortal.unitsIn(back)).isEqualTo("0=4 1=2");
        assertThat(gap().giveBack().text()).isEqualTo(back);
        assertThat(device(NOW).status().standing()).isEqualTo(Standing.RETURNED);
        refused(Refusal.LICENSE_RETURNED, () -> device(NOW).use(1));
        refused(Refusal.AIRGAP_NOT_INITIALIZED, () -> gap().confirm(answer));
        gap().initialize(code, PORTAL.policyFile(), false);
        refused(Refusal.AIRGAP_CODE_INVALID, () -> gap().confirm(answer));
    }

    @Test
    @DisplayName("H4: a new code for the same license keeps what was counted")
    void aNewCodeKeepsWhatWasCounted() {
        activated();
        device(NOW).use(4);
        String asked = gap().initialize(PORTAL.initialization(OTHER_SECRET), PORTAL.policyFile(), false);
        gap().confirm(confirm(asked, difference(Kind.MAXIMUM, 0, units(20))));
        assertThat(device(NOW).use(1).used()).isEqualTo(5);
        assertThat(CodesOfAPortal.unitsIn(gap().giveBack().text())).isEqualTo("0=5");
    }

    @Test
    @DisplayName("H5: a policy file that is foreign, altered or of another policy is refused, before anything is asked")
    void wrongPolicyFilesAreRefused() {
        byte[] foreign = CodePortal.of(Vendor.withNewKey()).policyFile();
        refused(Refusal.AIRGAP_POLICY_UNREADABLE, () -> gap().initialize(code, foreign, false));
        refused(Refusal.AIRGAP_POLICY_UNREADABLE, () -> gap().initialize(code, "x".getBytes(StandardCharsets.US_ASCII), false));
        byte[] other = new CodePortal(VENDOR, "f".repeat(64)).policyFile();
        refused(Refusal.AIRGAP_POLICY_MISMATCH, () -> gap().initialize(code, other, false));
        byte[] empty = PORTAL.file("ES256", Json.object());
        refused(Refusal.AIRGAP_POLICY_UNREADABLE, () -> gap().initialize(code, empty, false));
        byte[] unsigned = PORTAL.file("none", Json.object());
        refused(Refusal.AIRGAP_POLICY_UNREADABLE, () -> gap().initialize(code, unsigned, false));
    }

    @Test
    @DisplayName("H6: a clock that was set back is noticed by the day in the code")
    void aClockThatWasSetBackIsNoticed() {
        String asked = gap().initialize(code, PORTAL.policyFile(), false);
        String answer = PORTAL.confirmation(asked, "hw-1", TODAY + 30, "");
        refused(Refusal.CLOCK_MOVED_BACK, () -> gap().confirm(answer));
    }

    @Test
    @DisplayName("H6: a clock that ran ahead while the device asked is forgiven")
    void aClockThatRanAheadIsForgiven() {
        MovableClock clock = new MovableClock("2027-02-05T12:00:00Z");
        AirGap gap = new AirGap(StateFolder.at(folder), identity(), VENDOR.ecKey(), clock);
        String asked = gap.initialize(code, PORTAL.policyFile(), false);
        String answer = confirm(asked, "");
        assertThat(gap().confirm(answer).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    @DisplayName("H4: what came by codes goes back by a code, and nothing is returned that is not there")
    void whatCameByCodesGoesBackByACode() {
        refused(Refusal.LICENSE_NOT_ACTIVE, () -> gap().giveBack());
        refused(Refusal.AIRGAP_NOT_INITIALIZED, () -> gap().confirm(code.replaceFirst("S", "C")));
        activated();
        refused(Refusal.AIRGAP_LICENSE_LOADED, () -> device(NOW).giveBack(TestDevice.WRITER));
    }

    private String activated() {
        String answer = confirm(gap().initialize(code, PORTAL.policyFile(), false), "");
        gap().confirm(answer);
        return answer;
    }

    private static String confirm(String asked, String differences) {
        return PORTAL.confirmation(asked, "hw-1", TODAY, differences);
    }

    private AirGap gap() {
        return new AirGap(StateFolder.at(folder), identity(), VENDOR.ecKey(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private OfflineDevice device(Instant now) {
        return new OfflineDevice(StateFolder.at(folder), identity(), VENDOR.ecKey(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static DeviceIdentity identity() {
        return new DeviceIdentity("hw-1", "EX", null);
    }

    private static void refused(Refusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(LicenseRefusedException.class).isThrownBy(step).extracting(LicenseRefusedException::refusal).isEqualTo(reason);
    }
}
