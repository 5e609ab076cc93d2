package io.tallystick.exchange.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** A single cell is to blame. */
final class CellRefused extends LicensingException {

    private static final long serialVersionUID = 1L;

    private final String column;

    CellRefused(ErrorCode code, String column, String rule) {
        super(code, rule);
        this.column = column;
    }

    String column() {
        return column;
    }
}
