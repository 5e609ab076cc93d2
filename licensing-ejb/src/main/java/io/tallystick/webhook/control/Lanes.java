package io.tallystick.webhook.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of this node each receiver may have at a time (requirement W7): few threads for one that answers promptly. All others – who fail,
 * are slow or were never heard of – have a single one each, and half of the threads together, so that those who do not answer leave room
 * for those who do. In memory: other nodes count for themselves.
 */
final class Lanes {

    /** Threads for all receivers together. */
    static final int ALL = 32;
    /** Of these, for receivers together who do not answer promptly. */
    static final int OF_OTHERS = 16;
    private static final int OF_ONE = 4;

    private final Map<Long, Integer> taken = new HashMap<>();
    private final Set<Long> prompt = new HashSet<>();
    private final Map<Long, Long> turns = new HashMap<>();
    private long turn;

    /** The receivers, who has waited longest for a lane first. */
    synchronized List<Long> inTurn(List<Long> receivers) {
        turns.keySet().retainAll(receivers);
        return receivers.stream().sorted(Comparator.comparing(receiver -> turns.getOrDefault(receiver, 0L))).toList();
    }

    /** How many lanes a receiver may take now. */
    synchronized int free(long receiver) {
        boolean isPrompt = prompt.contains(receiver);
        int own = (isPrompt ? OF_ONE : 1) - taken.getOrDefault(receiver, 0);
        int inAll = ALL - taken.values().stream().mapToInt(Integer::intValue).sum();
        int shared = isPrompt ? inAll : Math.min(inAll, OF_OTHERS - takenByOthers());
        return Math.max(0, Math.min(own, shared));
    }

    /** Takes a lane of a receiver; false when there is none for it. */
    synchronized boolean take(long receiver) {
        if (free(receiver) == 0) {
            return false;
        }
        taken.merge(receiver, 1, Integer::sum);
        turns.put(receiver, ++turn);
        return true;
    }

    /** Gives a lane back. */
    synchronized void leave(long receiver) {
        taken.computeIfPresent(receiver, (name, lanes) -> lanes == 1 ? null : lanes - 1);
    }

    /** Remembers whether the receiver took what it was sent, and promptly. */
    synchronized void answered(long receiver, boolean promptly) {
        if (promptly) {
            prompt.add(receiver);
        } else {
            prompt.remove(receiver);
        }
    }

    private int takenByOthers() {
        return taken.entrySet().stream().filter(each -> !prompt.contains(each.getKey())).mapToInt(Map.Entry::getValue).sum();
    }
}
