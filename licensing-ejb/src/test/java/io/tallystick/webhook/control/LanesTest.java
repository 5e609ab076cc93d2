package io.tallystick.webhook.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    @DisplayName("W7 a receiver has four lanes, one while it fails, and its four again once it answers well")
    void aReceiverHasFewLanes() {
        assertThat(taken(1)).isEqualTo(4);
        leave(1, 4);
        lanes.answered(1, false);
        assertThat(taken(1)).isEqualTo(1);
        leave(1, 1);
        lanes.answered(1, true);
        assertThat(taken(1)).isEqualTo(4);
    }

    @Test
    @DisplayName("W7 receivers who do not answer leave room for others, until all lanes are taken")
    void othersHaveRoom() {
        for (long receiver = 1; receiver <= 7; receiver++) {
            taken(receiver);
        }

        assertThat(taken(8)).isEqualTo(4);
        assertThat(taken(9)).isZero();
        leave(3, 1);
        assertThat(taken(9)).isEqualTo(1);
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
