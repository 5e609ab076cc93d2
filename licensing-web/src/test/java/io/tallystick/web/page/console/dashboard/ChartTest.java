package io.tallystick.web.page.console.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    @DisplayName("N1 a chart has a number for each day in every row")
    void aChartHasANumberForEachDay() {
        Chart chart = Chart.of("Activations", List.of("1 Mar", "2 Mar"), new Chart.Row("in", List.of(0L, 10L)), new Chart.Row("out", List.of(1L, 2L)));

        assertThat(chart.json()).isEqualTo("{\"days\":[\"1 Mar\",\"2 Mar\"],\"rows\":[{\"label\":\"in\",\"numbers\":[0,10]},"
            + "{\"label\":\"out\",\"numbers\":[1,2]}]}");
    }
}
