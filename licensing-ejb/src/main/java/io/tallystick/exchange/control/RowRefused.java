package io.tallystick.exchange.control;

import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.shared.LicensingException;

/** A row of a batch was refused, and with it the whole transaction. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportRefusal refusal;
    private final int index;

    /** @param index among the rows of the batch */
    RowRefused(int index, CsvRow row, LicensingException reason) {
        super(reason.getMessage(), reason);
        String column = reason instanceof CellRefused cell ? cell.column() : null;
        this.refusal = new ImportRefusal(row.line(), column, reason.code().wire(), reason.getMessage());
        this.index = index;
    }

    ImportRefusal refusal() {
        return refusal;
    }

    int index() {
        return index;
    }
}
