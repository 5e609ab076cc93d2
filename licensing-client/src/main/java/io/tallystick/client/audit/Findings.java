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

    /** The number of that line. */
    long line() {
        return line;
    }

    void add(String saying) {
        add(line, saying);
    }

    /** What was found at a line that was read before. */
    void add(long where, String saying) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(where, saying));
        }
    }

    long count() {
        return count;
    }

    List<Finding> first() {
        return List.copyOf(kept);
    }
}
