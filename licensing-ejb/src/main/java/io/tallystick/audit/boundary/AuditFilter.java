package io.tallystick.audit.boundary;

import java.time.OffsetDateTime;

/**
 * Which lines of the trail are wanted; what is null limits nothing.
 *
 * @param licenseId of this license
 * @param deviceId  of this device
 * @param event     for instance {@code device.activated}
 * @param code      the error code of refusals
 * @param actor     who it was, exactly as the trail names them
 * @param address   where it came from, exactly
 * @param from      at this moment or later
 * @param to        before this moment
 * @param text      stands in detail or actor, in any case
 */
public record AuditFilter(Long licenseId, Long deviceId, String event, String code, String actor, String address,
                          OffsetDateTime from, OffsetDateTime to, String text) {

    /** Lets every line through. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null, null);

    /** The history of a license. */
    public static AuditFilter ofLicense(long licenseId) {
        return new AuditFilter(licenseId, null, null, null, null, null, null, null, null);
    }

    /** The history of a device. */
    public static AuditFilter ofDevice(long deviceId) {
        return new AuditFilter(null, deviceId, null, null, null, null, null, null, null);
    }

    /** True when every line is let through. */
    public boolean isOpen() {
        return equals(ALL);
    }
}
