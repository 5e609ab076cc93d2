package io.tallystick.console.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    private final SecondFactor factor = new SecondFactor();

    @Test
    @DisplayName("R8 an app that was only offered counts from its first right code on")
    void anAppCountsFromItsFirstCode() {
        factor.offer("sealed");
        assertThat(factor.counts()).isFalse();

        assertThat(factor.take(7)).isTrue();

        assertThat(factor.counts()).isTrue();
    }

    @Test
    @DisplayName("R8 no code is taken twice, nor one that is older")
    void noCodeIsTakenTwice() {
        factor.offer("sealed");
        factor.take(7);

        assertThat(factor.take(7)).isFalse();
        assertThat(factor.take(6)).isFalse();
        assertThat(factor.take(8)).isTrue();
    }

    @Test
    @DisplayName("R8 without a secret no code counts")
    void withoutASecretNoCodeCounts() {
        assertThat(factor.take(7)).isFalse();
        factor.offer("sealed");
        factor.take(7);
        factor.drop();

        assertThat(factor.take(9)).isFalse();
        assertThat(factor.counts()).isFalse();
    }
}
