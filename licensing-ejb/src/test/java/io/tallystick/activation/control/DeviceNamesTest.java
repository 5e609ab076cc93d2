package io.tallystick.activation.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceNamesTest {

    @Test
    @DisplayName("D16 a name is one line without blanks around it, in any script, and no name is null")
    void aNameIsOneLine() {
        assertThat(DeviceNames.clean("  Mess-PC Süd <3 \n")).isEqualTo("Mess-PC Süd <3");
        assertThat(DeviceNames.clean("two\r\nlines")).isEqualTo("two lines");
        assertThat(DeviceNames.clean("研究室")).isEqualTo("研究室");
        assertThat(DeviceNames.clean(" \t ")).isNull();
        assertThat(DeviceNames.clean(null)).isNull();
    }

    @Test
    @DisplayName("D16 marks that turn the direction of writing do not get into a name")
    void marksOfDirectionDoNotGetIn() {
        assertThat(DeviceNames.clean("a\u202Eb")).isEqualTo("a b");
    }

    @Test
    @DisplayName("D16 a name of more than 100 characters is refused")
    void aLongNameIsRefused() {
        assertThat(DeviceNames.clean("x".repeat(100))).hasSize(100);
        assertRefused(VALIDATION_ERROR, () -> DeviceNames.clean("x".repeat(101)));
    }
}
