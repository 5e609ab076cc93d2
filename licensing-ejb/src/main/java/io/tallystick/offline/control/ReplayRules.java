package io.tallystick.offline.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** What a request file that comes again may still do (requirement O4). */
public final class ReplayRules {

    private ReplayRules() {
    }

    /** The refusal of a file whose device has given its seat back since. */
    public static LicensingException seatGivenBack() {
        return new LicensingException(ErrorCode.OFFLINE_REQUEST_REUSED,
            "The device of this request file was deactivated since: make a new request file on the device.");
    }
}
