package io.tallystick.shared;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that comes round again, on every node at once: what is to be done are rows, each of which one node locks or takes in hand, so that
 * whoever comes second finds nothing to do. A bean that is one is found and made by {@code io.tallystick.rounds}.
 */
public interface Round {

    /** What is looked after, in words for the log; no two rounds have the same. */
    String name();

    /** From the end of one round to the beginning of the next. */
    Duration pause();

    /** One round. Called without a transaction; what it throws is logged, and the next round comes all the same. */
    void go();

    /** Does this with each of them: what goes wrong with one is logged, and keeps the others from nothing. */
    default <T> void withEach(Iterable<T> things, Consumer<T> work) {
        for (T each : things) {
            try {
                work.accept(each);
            } catch (RuntimeException e) {
                Logger.getLogger(Round.class.getName()).log(Level.WARNING, e,
                    () -> "The round of the " + name() + " failed with " + each + "; the next one is in " + pause().toSeconds() + " s");
            }
        }
    }
}
