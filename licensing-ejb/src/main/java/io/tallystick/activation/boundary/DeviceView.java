package io.tallystick.activation.boundary;

import java.time.OffsetDateTime;

/**
 * A device of a license.
 *
 * @param userId        the license user who activated it; null for a license key
 * @param active        whether it holds a seat
 * @param offline       whether it was activated by a file and has not come online since
 * @param airGapped     whether that was a code typed by hand
 * @param apiKey        the API key that activated it; null for a page
 * @param activatedAt   when it took its seat, UTC
 * @param claimedAt     when it last asked for activation, by the clock of the one who asked; an offline device's own
 * @param deactivatedAt when it gave its seat back; null while it never did
 * @param lastCheckAt   when it last checked; null while it never did
 * @param name          what its user calls it; null while nobody named it
 * @param lockedUntil   until when only the machine itself and the vendor may free its seat (requirement D13), UTC; null where nothing is locked
 */
public record DeviceView(long id, long licenseId, Long userId, String hardwareId, boolean active, boolean offline, boolean airGapped,
                         boolean blacklisted, String apiKey, OffsetDateTime activatedAt, OffsetDateTime claimedAt, OffsetDateTime deactivatedAt,
                         OffsetDateTime lastCheckAt, String name, OffsetDateTime lockedUntil, DeviceDetails details) {

    /** A device that was not activated by a code. */
    public DeviceView(long id, long licenseId, Long userId, String hardwareId, boolean active, boolean offline, boolean blacklisted,
                      String apiKey, OffsetDateTime activatedAt, OffsetDateTime claimedAt, OffsetDateTime deactivatedAt,
                      OffsetDateTime lastCheckAt, String name, OffsetDateTime lockedUntil, DeviceDetails details) {
        this(id, licenseId, userId, hardwareId, active, offline, false, blacklisted, apiKey, activatedAt, claimedAt, deactivatedAt, lastCheckAt,
            name, lockedUntil, details);
    }

    /** A device without a name of its own, and without a lock. */
    public DeviceView(long id, long licenseId, Long userId, String hardwareId, boolean active, boolean offline, boolean blacklisted,
                      String apiKey, OffsetDateTime activatedAt, OffsetDateTime claimedAt, OffsetDateTime deactivatedAt,
                      OffsetDateTime lastCheckAt, DeviceDetails details) {
        this(id, licenseId, userId, hardwareId, active, offline, blacklisted, apiKey, activatedAt, claimedAt, deactivatedAt, lastCheckAt, null,
            null, details);
    }

    /** True while only the machine itself and the vendor may free its seat. */
    public boolean lockedAt(OffsetDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** True when it was activated by a file and has not come online since: the file can be made again. */
    public boolean activatedByFile() {
        return offline && !airGapped && apiKey != null;
    }

    /** In one or two words: {@code online}, {@code offline} by a file, {@code air gap} by a code. */
    public String howActivated() {
        return airGapped ? "air gap" : offline ? "offline" : "online";
    }
}
