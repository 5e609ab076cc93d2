package io.tallystick.catalog.boundary;

import static io.tallystick.catalog.boundary.Environment.LINUX;
import static io.tallystick.catalog.boundary.Environment.LINUX32;
import static io.tallystick.catalog.boundary.Environment.LINUX64;
import static io.tallystick.catalog.boundary.Environment.MAC;
import static io.tallystick.catalog.boundary.Environment.WIN;
import static io.tallystick.catalog.boundary.Environment.WIN32;
import static io.tallystick.catalog.boundary.Environment.WIN64;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    @DisplayName("C6 a word size takes its own files and those of any word size; no word size takes all; systems do not mix")
    void whatSuits() {
        assertThat(WIN64.suitable()).containsExactlyInAnyOrder(WIN64, WIN);
        assertThat(WIN32.suitable()).containsExactlyInAnyOrder(WIN32, WIN);
        assertThat(WIN.suitable()).containsExactlyInAnyOrder(WIN, WIN32, WIN64);
        assertThat(LINUX32.suitable()).containsExactlyInAnyOrder(LINUX32, LINUX);
        assertThat(LINUX64.suitable()).containsExactlyInAnyOrder(LINUX64, LINUX);
        assertThat(LINUX.suitable()).containsExactlyInAnyOrder(LINUX, LINUX32, LINUX64);
        assertThat(MAC.suitable()).containsExactly(MAC);
    }
}
