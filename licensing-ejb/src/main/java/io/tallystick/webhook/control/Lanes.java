package io.tallystick.webhook.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much of this node each receiver may have at a time (requirement W7): few threads, and a single one while it fails, so that those who
 * do not answer leave room for those who do. In memory: other nodes count for themselves.
 */
final class Lanes {

    /** Threads for all receivers together. */
    static final int ALL = 32;
    private static final int OF_ONE = 4;

    private final Map<Long, Integer> taken = new HashMap<>();
    private final Set<Long> failing = new HashSet<>();
    private int takenInAll;

    /** Takes a lane of a receiver; false when it has all that it may have. */
    synchronized boolean take(long receiver) {
        int most = failing.contains(receiver) ? 1 : OF_ONE;
        if (takenInAll == ALL || taken.getOrDefault(receiver, 0) >= most) {
            return false;
        }
        taken.merge(receiver, 1, Integer::sum);
        takenInAll++;
        return true;
    }

    /** True when the last that was sent to it was not taken. */
    synchronized boolean isFailing(long receiver) {
        return failing.contains(receiver);
    }

    /** Gives a lane back. */
    synchronized void leave(long receiver) {
        taken.computeIfPresent(receiver, (name, lanes) -> lanes == 1 ? null : lanes - 1);
        takenInAll--;
    }

    /** Remembers whether the receiver takes what it is sent. */
    synchronized void answered(long receiver, boolean well) {
        if (well) {
            failing.remove(receiver);
        } else {
            failing.add(receiver);
        }
    }
}
