package io.tallystick.client.audit;

import java.util.ArrayList;
import java.util.List;

/** What was found so far; of very many, the first are kept and the rest counted. */
final class Findings {

    private static final int KEPT = 100;

    private final List<Finding> kept = new ArrayList<>();
    private long line;
    private long count;

    /** The line of the export that is read now. */
    void at(long number) {
        line = number;
    }

    void add(String saying) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(line, saying));
        }
    }

    long count() {
        return count;
    }

    List<Finding> first() {
        return List.copyOf(kept);
    }
}
