package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    @DisplayName("what goes wrong with one thing keeps a round from none of the others")
    void whatGoesWrongWithOneThingKeepsARoundFromNoneOfTheOthers() {
        List<Integer> quotients = new ArrayList<>();

        new Divisions(List.of(1, 0, 2), quotients).go();

        assertThat(quotients).containsExactly(12, 6);
    }

    private record Divisions(List<Integer> divisors, List<Integer> quotients) implements Round {

        @Override
        public String name() {
            return "divisions";
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void go() {
            withEach(divisors, divisor -> quotients.add(12 / divisor));
        }
    }
}
