package io.tallystick.branding.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"licenses.example.com", "localhost", "127.0.0.1", "a-b.c"})
    @DisplayName("W1 a host name is a host name")
    void aHostNameIsOne(String text) {
        assertThat(HostName.of(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("W1 names are compared in lower case")
    void namesAreInLowerCase() {
        assertThat(HostName.of(" Licenses.EXAMPLE.com ")).isEqualTo("licenses.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "-a", "a-", "a.example:8080", "https://a.example", "a b", "*.example", "a_b", "a.example/", "[::1]"})
    @DisplayName("W1 what is none is refused")
    void whatIsNoneIsRefused(String text) {
        assertRefused(VALIDATION_ERROR, () -> HostName.of(text)).hasMessageContaining("hosts");
        assertRefused(VALIDATION_ERROR, () -> HostName.of("x".repeat(64) + ".example"));
    }
}
