package io.tallystick.activation.control;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Whether somebody who does not sit at the machine may free its seat (requirement D13). */
final class ReleaseRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private ReleaseRules() {
    }

    /** {@code offline_device_locked} before the lock's end, with the moment and what to do instead. */
    static void requireUnlocked(DeviceView device, OffsetDateTime now) {
        if (device.lockedAt(now)) {
            throw new LicensingException(ErrorCode.OFFLINE_DEVICE_LOCKED, "This device was activated offline and cannot be released before "
                + DAY.format(device.lockedUntil().withOffsetSameInstant(ZoneOffset.UTC))
                + ". To free its seat earlier, deactivate it on the device itself: hand in the deactivation file or code that it makes, or bring it online.");
        }
    }
}
