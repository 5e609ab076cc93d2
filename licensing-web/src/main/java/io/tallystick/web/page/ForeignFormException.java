package io.tallystick.web.page;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** A form that was not sent by a page of ours, or by one of another visitor. Answered with 403. */
class ForeignFormException extends LicensingException {

    private static final long serialVersionUID = 1L;

    ForeignFormException() {
        super(ErrorCode.VALIDATION_ERROR, "This form was not sent from our page, or your browser keeps no cookies. "
            + "Open the page again, allow its cookie, and send the form once more.");
    }
}
