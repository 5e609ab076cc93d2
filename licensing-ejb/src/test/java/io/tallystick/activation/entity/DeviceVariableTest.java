package io.tallystick.activation.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.activation.boundary.VariableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceVariableTest {

    @Test
    @DisplayName("D8 the same name overwrites the value and its moment")
    void theSameNameOverwrites() {
        DeviceVariable variable = new DeviceVariable(80, "theme", "dark", at("2026-03-01T12:00:00Z"));

        variable.overwrite("light", at("2026-03-02T12:00:00Z"));

        assertThat(variable.view()).isEqualTo(new VariableView("theme", "light", 80, at("2026-03-02T12:00:00Z")));
    }
}
