package io.tallystick.airgap.control;

import io.tallystick.airgap.entity.Pairing;
import io.tallystick.airgap.entity.PairingState;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** What a code may still do (requirements G3, G5, G6). */
public final class PairingRules {

    private PairingRules() {
    }

    /** Refuses a code that its secret does not prove. */
    public static void requireProof(boolean proved) {
        if (!proved) {
            throw new LicensingException(ErrorCode.AIRGAP_CODE_INVALID, "Hardware id and code do not belong together: compare both with what the"
                + " application shows.");
        }
    }

    /** Refuses another device, or another asking of the same, and a device that gave the license up. */
    public static void requireSameDevice(Pairing pairing, String hardwareId, String nonce) {
        if (!pairing.wasConfirmedTo(hardwareId, nonce)) {
            throw used("The initialization code was used on another device, or anew on this one: take a new initialization code, which counts"
                + " for one device.");
        }
        if (pairing.state() == PairingState.RETURNED) {
            throw used("The device gave its license up since: take a new initialization code.");
        }
    }

    /** The refusal to hand out a license whose seat was given back on another way. */
    public static LicensingException seatGivenBack() {
        return used("The device was deactivated since: take a new initialization code.");
    }

    /** Refuses a deactivation before any confirmation. */
    public static void requireConfirmed(Pairing pairing) {
        if (pairing.state() == PairingState.OPEN) {
            throw new LicensingException(ErrorCode.AIRGAP_CODE_INVALID, "No device was activated with this initialization code: there is nothing"
                + " to give back.");
        }
    }

    /** Refuses a second deactivation code of one license. */
    public static void requireReturnedBy(Pairing pairing, String mac) {
        if (!pairing.wasReturnedBy(mac)) {
            throw used("The device gave its license up by another deactivation code before: nothing was booked now.");
        }
    }

    private static LicensingException used(String sentence) {
        return new LicensingException(ErrorCode.AIRGAP_CODE_USED, sentence);
    }
}
