package io.tallystick.web.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed and number throw the same dice. */
public final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** @param number of the input, so that each can be made again alone */
    public Dice(long seed, int number) {
        random = new Random(seed + number * SPREAD);
    }

    /** From zero up to below this. */
    public int below(int end) {
        return random.nextInt(Math.max(1, end));
    }

    /** True in so many of a hundred throws. */
    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** One of these. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
