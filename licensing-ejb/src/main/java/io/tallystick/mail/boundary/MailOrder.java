package io.tallystick.mail.boundary;

import java.time.OffsetDateTime;

/**
 * A mail to one person.
 *
 * @param companyId  in whose name
 * @param recipient  e-mail address
 * @param senderName what stands before the server's own address as sender
 * @param replyTo    where an answer goes; null for the sender
 * @param subject    one line
 * @param text       plain text; it may hold a secret
 * @param until      when the mail is worth nothing any more, UTC
 */
public record MailOrder(long companyId, String recipient, String senderName, String replyTo, String subject, String text, OffsetDateTime until) {

    /** Without its text (requirement M5). */
    @Override
    public String toString() {
        return "MailOrder[" + subject + "]";
    }
}
