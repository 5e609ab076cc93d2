package io.tallystick.mail.entity;

import io.tallystick.mail.boundary.MailOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A mail that waits. Whoever takes it in hand moves the next attempt beyond the time that sending takes, so that nobody else does the same;
 * after a failure the next attempt is set to the end of a pause. The row is deleted when the mail has left, or will not leave any more.
 */
@Entity
@Table(name = "outgoing_mail")
@SequenceGenerator(name = "OutgoingMailId", sequenceName = "id_sequence", allocationSize = 50)
public class OutgoingMail {

    /** Longer than sending takes: a node that was not heard of for so long is gone. */
    public static final Duration IN_HAND = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_DOUBLING = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OutgoingMailId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String recipient;
    @Column(name = "sender_name")
    private String senderName;
    @Column(name = "reply_to")
    private String replyTo;
    private String subject;
    @Column(name = "sealed_text")
    private String sealedText;
    private int attempts;
    @Column(name = "next_attempt_at")
    private OffsetDateTime nextAttemptAt;
    @Column(name = "given_up_at")
    private OffsetDateTime givenUpAt;

    protected OutgoingMail() {
    }

    /** A mail that may leave at once. */
    public OutgoingMail(MailOrder mail, String sealedText, OffsetDateTime now) {
        this.companyId = mail.companyId();
        this.recipient = mail.recipient();
        this.senderName = mail.senderName();
        this.replyTo = mail.replyTo();
        this.subject = mail.subject();
        this.sealedText = sealedText;
        this.nextAttemptAt = now;
        this.givenUpAt = mail.until();
    }

    /** True when somebody may take it in hand. */
    public boolean isDue(OffsetDateTime now) {
        return !nextAttemptAt.isAfter(now);
    }

    /** True when it is worth nothing any more. */
    public boolean isTooLate(OffsetDateTime now) {
        return !now.isBefore(givenUpAt);
    }

    /** Somebody takes it in hand; nobody else does for a while. */
    public void take(OffsetDateTime now) {
        attempts++;
        nextAttemptAt = now.plus(IN_HAND);
    }

    /** It could not be sent: 10 s, 20 s, 40 s … and never more than about 10 minutes pass until the next attempt. */
    public void pause(OffsetDateTime now) {
        nextAttemptAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, LONGEST_DOUBLING)));
    }

    /** The mail again, with its text opened. */
    public MailOrder order(String text) {
        return new MailOrder(companyId, recipient, senderName, replyTo, subject, text, givenUpAt);
    }

    public long id() {
        return id;
    }

    public String sealedText() {
        return sealedText;
    }

    public OffsetDateTime nextAttemptAt() {
        return nextAttemptAt;
    }
}
