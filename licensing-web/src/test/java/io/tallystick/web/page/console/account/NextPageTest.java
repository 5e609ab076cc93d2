package io.tallystick.web.page.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example", "//evil.example/console", "/console/../offline", "/console//evil.example", "/consoles", "/console/x?y",
        "/console\\evil", "javascript:alert(1)"})
    @DisplayName("R4 whoever signs in is led nowhere but to the console")
    void nobodyIsLedElsewhere(String wanted) {
        assertThat(NextPage.of(wanted)).isEqualTo("/console");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/licenses/17/devices", "/console/audit"})
    @DisplayName("R4 whoever signs in comes to the page that was wanted")
    void theWantedPageIsShown(String wanted) {
        assertThat(NextPage.of(wanted)).isEqualTo(wanted);
    }
}
