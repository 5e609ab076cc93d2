package io.tallystick.web.page.offline;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** Another file than the one that is wanted; its own sentence says which. */
class WrongFileException extends LicensingException {

    private static final long serialVersionUID = 1L;

    WrongFileException(String sentence) {
        super(ErrorCode.VALIDATION_ERROR, sentence);
    }
}
