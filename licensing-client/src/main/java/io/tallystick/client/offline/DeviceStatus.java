package io.tallystick.client.offline;

import io.tallystick.client.License;
import io.tallystick.client.LicenseRefusedException;
import java.time.Instant;
import java.util.List;

/**
 * What a device has, and whether it may be used now.
 *
 * @param standing in one word
 * @param license  the license of the file in force; null when there is none or it cannot be verified
 * @param usages   of the license, if it counts, and of each feature that counts
 * @param checked  when the server last confirmed an online activation; null when there is none
 * @param problem  why the file in force must not be used; null unless {@link Standing#REFUSED}
 */
public record DeviceStatus(Standing standing, License license, List<Usage> usages, Instant checked,
                           LicenseRefusedException problem) {

    /** The possible cases. */
    public enum Standing {
        /** Nothing was ever activated here. */
        NONE,
        /** Activated online; the server knows more. */
        ONLINE,
        /** A license file is in force. */
        ACTIVE,
        /** A license file is there but must not be used. */
        REFUSED,
        /** The license was given back by a file. */
        RETURNED
    }
}
