package io.tallystick.exchange.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.boundary.ImportKind;
import java.util.List;

/**
 * Rows to be booked together.
 *
 * @param caller   in whose name
 * @param firstRow counted from 0 among the rows of the file
 */
record Batch(long jobId, ImportKind kind, boolean dryRun, Caller caller, List<String> columns, int firstRow, List<CsvRow> rows) {

    /** The rows before that one. */
    Batch before(int index) {
        return new Batch(jobId, kind, dryRun, caller, columns, firstRow, rows.subList(0, index));
    }

    @Override
    public String toString() {
        return "Batch[" + jobId + " " + firstRow + "+" + rows.size() + "]";
    }
}
