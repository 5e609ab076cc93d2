package io.tallystick.license.boundary;

import java.time.OffsetDateTime;

/**
 * A note on a license.
 *
 * @param author    who wrote it, in the words of the audit trail
 * @param writtenAt UTC
 */
public record NoteView(long id, long licenseId, String author, String text, OffsetDateTime writtenAt) {
}
