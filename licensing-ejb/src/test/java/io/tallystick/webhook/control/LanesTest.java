package io.tallystick.webhook.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    @DisplayName("W7 a receiver that answers promptly has four lanes; one that fails, or was never heard of, has one")
    void aReceiverHasFewLanes() {
        assertThat(taken(1)).isEqualTo(1);
        leave(1, 1);
        lanes.answered(1, true);
        assertThat(taken(1)).isEqualTo(4);
        leave(1, 4);
        lanes.answered(1, false);
        assertThat(taken(1)).isEqualTo(1);
    }

    @Test
    @DisplayName("W7 however many receivers do not answer, half of the lanes stay for those who do")
    void othersHaveRoom() {
        LongStream.rangeClosed(1, 40).forEach(this::taken);

        assertThat(taken(41)).isZero();
        lanes.answered(50, true);
        assertThat(taken(50)).isEqualTo(4);
        LongStream.rangeClosed(51, 60).forEach(receiver -> {
            lanes.answered(receiver, true);
            taken(receiver);
        });
        assertThat(lanes.free(53)).isZero();
        leave(50, 1);
        assertThat(taken(54)).isEqualTo(1);
    }

    @Test
    @DisplayName("W7 a receiver that slows down with all its lanes taken gets none until it has given them back")
    void whoSlowsDownGivesBack() {
        lanes.answered(1, true);
        taken(1);
        lanes.answered(1, false);
        leave(1, 3);

        assertThat(taken(1)).isZero();
        leave(1, 1);
        assertThat(taken(1)).isEqualTo(1);
    }

    @Test
    @DisplayName("W7 who has waited longest for a lane is asked first")
    void receiversTakeTurns() {
        taken(1);
        taken(2);
        leave(1, 1);
        taken(1);

        assertThat(lanes.inTurn(List.of(1L, 2L, 3L))).containsExactly(3L, 2L, 1L);
    }

    private int taken(long receiver) {
        int count = 0;
        while (lanes.take(receiver)) {
            count++;
        }
        return count;
    }

    private void leave(long receiver, int times) {
        for (int i = 0; i < times; i++) {
            lanes.leave(receiver);
        }
    }
}
