package io.tallystick.web.page.console.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "3, 4", "5, 10", "10, 10", "11, 20", "399, 400", "401, 1000", "1000000, 1000000"})
    @DisplayName("the scale ends at a number that reads well")
    void theScaleReadsWell(long most, long roof) {
        assertThat(Chart.roof(most)).isEqualTo(roof);
    }

    @Test
    @DisplayName("N1 a bar is as high as its number, and nothing is no bar")
    void aBarIsAsHighAsItsNumber() {
        Chart chart = Chart.of("Activations", List.of("1 Mar", "2 Mar"), new Chart.Row("activated", List.of(0L, 10L)));

        assertThat(chart.bars()).containsExactly(new Chart.Bar("13.00", "0.00", "10.00", "100.00", "", "2 Mar: 10 activated"));
        assertThat(chart.most()).isEqualTo("10");
        assertThat(chart.middle()).isEqualTo("5");
    }

    @Test
    @DisplayName("two rows of bars stand side by side")
    void twoRowsStandSideBySide() {
        Chart chart = Chart.of("Activations", List.of("1 Mar"), new Chart.Row("in", List.of(2L)), new Chart.Row("out", List.of(1L)));

        assertThat(chart.bars()).extracting(Chart.Bar::x).containsExactly("1.00", "6.00");
        assertThat(chart.bars()).extracting(Chart.Bar::tone).containsExactly("", "two");
    }
}
