package io.tallystick.exchange.control;

import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.shared.LicensingException;
import java.util.List;

/** A row of a batch was refused, and with it the whole transaction. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportRefusal refusal;
    private final int index;
    private final transient List<RowNames> before;

    /**
     * @param index  among the rows of the batch
     * @param before names of the rows before it
     */
    RowRefused(int index, CsvRow row, LicensingException reason, List<RowNames> before) {
        super(reason.getMessage(), reason);
        String column = reason instanceof CellRefused cell ? cell.column() : null;
        this.refusal = new ImportRefusal(row.line(), column, reason.code().wire(), reason.getMessage());
        this.index = index;
        this.before = before;
    }

    ImportRefusal refusal() {
        return refusal;
    }

    List<RowNames> before() {
        return before;
    }

    int index() {
        return index;
    }
}
