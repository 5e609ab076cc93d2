package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/**
 * Somebody who is signed in at the console.
 *
 * @param caller          as which all that is done counts; limited to the company
 * @param userId          id of the console user
 * @param sessionId       id of the session
 * @param secondFactor    true when a code of an app was asked for, too
 * @param secondFactorDue true when the password was right and the code is still to come: nothing else may be done
 */
public record SignedIn(Caller caller, long userId, String email, String name, Role role, long sessionId, boolean secondFactor,
                       boolean secondFactorDue) {

    /** True when the role includes the right, and everything that was asked for was proved. */
    public boolean may(Right right) {
        return !secondFactorDue && role.may(right);
    }

    /** {@code right_missing} for what the role may not. */
    public void require(Right right) {
        if (!may(right)) {
            throw new LicensingException(ErrorCode.RIGHT_MISSING);
        }
    }
}
