package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationFileOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/a", "javascript:alert(1)", "setup.exe", "https://exa mple.com"})
    @DisplayName("an address is one of the web")
    void anAddressIsOneOfTheWeb(String address) {
        assertRefused(VALIDATION_ERROR, () -> file("1.0", address, null, null));
    }

    @Test
    @DisplayName("a hash is told in lower case")
    void aHashIsToldInLowerCase() {
        assertThat(file("1.0", "https://example.com/a", "9E107D9D372BB6826BD81D3542A419D6", 0L).hashMd5())
            .isEqualTo("9e107d9d372bb6826bd81d3542a419d6");
    }

    @Test
    @DisplayName("what is no version, no hash or no size is refused")
    void whatMakesNoSenseIsRefused() {
        assertRefused(VALIDATION_ERROR, () -> file("next", "https://example.com/a", null, null));
        assertRefused(VALIDATION_ERROR, () -> file("1", "https://example.com/a", "9e107d9d372bb6826bd81d3542a419dx", null));
        assertRefused(VALIDATION_ERROR, () -> file("1", "https://example.com/a", null, -1L));
    }

    private static InstallationFileOrder file(String version, String url, String hash, Long size) {
        return new InstallationFileOrder(version, Environment.MAC, "stable", url, hash, size, null, Moments.at("2026-01-01T00:00:00Z"), null,
            null);
    }
}
