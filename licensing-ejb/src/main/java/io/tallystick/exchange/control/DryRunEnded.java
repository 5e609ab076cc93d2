package io.tallystick.exchange.control;

import java.util.List;

/** All rows of a dry run's batch could have been booked; now nothing is. */
final class DryRunEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowNames> names;

    /** @param names of its rows */
    DryRunEnded(List<RowNames> names) {
        this.names = names;
    }

    List<RowNames> names() {
        return names;
    }
}
