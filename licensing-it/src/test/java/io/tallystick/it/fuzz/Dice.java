package io.tallystick.it.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed and number throw the same dice. */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Dice(long seed, int number) {
        random = new Random(seed + number * SPREAD);
    }

    int below(int end) {
        return random.nextInt(Math.max(1, end));
    }

    /** True in so many of a thousand throws. */
    boolean promille(int chance) {
        return random.nextInt(1000) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
