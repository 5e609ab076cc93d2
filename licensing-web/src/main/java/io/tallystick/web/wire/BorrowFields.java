package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;

/** Reads until when a slot is to be borrowed (§3.10). */
public final class BorrowFields {

    private BorrowFields() {
    }

    /** The moment, null when absent; {@code borrow_until_not_valid} for what is none, whatever its type. */
    public static OffsetDateTime until(Fields fields) {
        try {
            return fields.moment("borrowed_until");
        } catch (LicensingException e) {
            throw new LicensingException(ErrorCode.BORROW_UNTIL_NOT_VALID, e.getMessage());
        }
    }
}
