package io.tallystick.web.page.my;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    @DisplayName("a bar says how much of how much is used, and in which time")
    void aBarSaysHowMuch() {
        Bar bar = Bar.ofUnits("b", "Units", 12, new ConsumptionTerms(50, false, false, false, 0, true, ConsumptionPeriod.MONTHLY));

        assertThat(bar.words()).isEqualTo("12 of 50 used this month");
        assertThat(bar.drawn()).isTrue();
        assertThat(bar.filled()).isEqualTo(12);
    }

    @Test
    @DisplayName("what is used beyond the grant is said, and drawn no wider than the bar")
    void overageIsSaid() {
        Bar bar = Bar.of("b", "Units", 60, 50L, "");

        assertThat(bar.words()).isEqualTo("60 of 50 used, 10 more than granted");
        assertThat(bar.over()).isTrue();
        assertThat(bar.filled()).isEqualTo(50);
    }

    @Test
    @DisplayName("without a limit, or with nothing granted, there are words alone; what was given back draws nothing")
    void withoutALimitThereAreWordsAlone() {
        assertThat(Bar.of("b", "Seats", 3, null, "").drawn()).isFalse();
        assertThat(Bar.of("b", "Seats", 3, null, "").words()).isEqualTo("3 used, without a limit");
        assertThat(Bar.of("b", "Units", 0, 0L, "").drawn()).isFalse();
        assertThat(Bar.of("b", "Units", -5, 50L, "").filled()).isZero();
    }
}
