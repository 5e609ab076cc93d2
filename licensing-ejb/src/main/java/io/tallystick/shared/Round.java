package io.tallystick.shared;

import java.time.Duration;

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
}
