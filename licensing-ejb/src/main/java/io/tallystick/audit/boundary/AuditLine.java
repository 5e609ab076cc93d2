package io.tallystick.audit.boundary;

import java.time.OffsetDateTime;

/**
 * One line of the trail.
 *
 * @param at        when, UTC
 * @param event     what, for instance {@code device.activated}; {@code call.refused} for refusals
 * @param actor     who, for instance {@code api-key 1111…}
 * @param code      the error code of a refusal; null for a success
 * @param licenseId null where no license is concerned
 * @param deviceId  null where no device is concerned
 * @param address   from where; null when unknown
 * @param detail    what else is to be said; maybe empty
 * @param seal      its place in the chain; null while it waits for the sealer
 */
public record AuditLine(long id, OffsetDateTime at, String event, String actor, String code, Long licenseId, Long deviceId, String address,
                        String detail, Seal seal) {

    /**
     * A place in the chain.
     *
     * @param position 1 for the first line of a company
     * @param hash     SHA-256 over the line and the hash before it, in hexadecimal (docs/audit.md)
     */
    public record Seal(long position, String hash) {
    }

    /** As the database has it. */
    public AuditLine(long id, OffsetDateTime at, String event, String actor, String code, Long licenseId, Long deviceId, String address,
                     String detail, Long position, String hash) {
        this(id, at, event, actor, code, licenseId, deviceId, address, detail, position == null ? null : new Seal(position, hash));
    }

    /** Where the lines after this one begin, newest first. */
    public AuditPlace place() {
        return new AuditPlace(at, id);
    }
}
