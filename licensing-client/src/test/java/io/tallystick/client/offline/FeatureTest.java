package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.Refusal;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTest {

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock("2026-01-01T12:00:00Z");

    @Test
    @DisplayName("O11: a feature counts for itself, also on a license that counts nothing")
    void aFeatureCountsForItself() {
        OfflineDevice device = with(aLicense().withCountingFeature("export", 3).withCountingFeature("print", 3));
        assertThat(device.useFeature("export", 3).used()).isEqualTo(3);
        refusedAs(Refusal.FEATURE_NOT_ENOUGH_CONSUMPTIONS, () -> device.useFeature("export", 1));
        assertThat(device.useFeature("print", 1).used()).isEqualTo(1);
    }

    @Test
    @DisplayName("O11: an unknown feature is refused, and so are units on one that counts none")
    void anUnknownFeatureIsRefused() {
        OfflineDevice device = with(aLicense().withFeature("pro", "activation", null));
        assertThat(device.feature("pro").counts()).isFalse();
        refusedAs(Refusal.UNSUPPORTED_PRODUCT_FEATURE, () -> device.useFeature("pro", 1));
        refusedAs(Refusal.UNSUPPORTED_PRODUCT_FEATURE, () -> device.feature("Pro"));
    }

    @Test
    @DisplayName("O11: a feature ends by itself while the license goes on")
    void aFeatureEndsByItself() {
        OfflineDevice device = with(aLicense().withFeature("pro", "activation", "2026-01-02T00:00:00.000Z"));
        device.feature("pro");
        clock.set("2026-01-02T00:00:00Z");
        refusedAs(Refusal.FEATURE_EXPIRED, () -> device.feature("pro"));
        assertThat(device.status().problem()).isNull();
    }

    private OfflineDevice with(LicenseFixture license) {
        OfflineDevice device = TestDevice.in(folder, clock);
        device.load(VENDOR.licenseFile(license.answer("request-1", "2026-01-01T12:00:00Z")));
        return device;
    }
}
