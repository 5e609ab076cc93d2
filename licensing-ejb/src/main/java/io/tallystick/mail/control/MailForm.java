package io.tallystick.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;

/** A letter in the form of RFC 5322. Plain text: every program shows it, and none hides where its link leads. */
final class MailForm extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailForm(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @param from the server's own address */
    static MailForm of(Session session, Letter letter, InternetAddress from, OffsetDateTime now) throws MessagingException {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        MailForm form = new MailForm(session, "<tallystick-" + letter.id() + "@" + domain + ">");
        form.setFrom(named(from, letter.mail().senderName()));
        form.setRecipient(RecipientType.TO, new InternetAddress(letter.mail().recipient(), true));
        form.setReplyTo(addresses(letter.mail().replyTo()));
        form.setSubject(oneLine(letter.mail().subject()), UTF_8);
        form.setText(letter.mail().text(), UTF_8);
        form.setSentDate(Date.from(now.toInstant()));
        // Nobody answers a machine with "I am on holiday".
        form.setHeader("Auto-Submitted", "auto-generated");
        form.saveChanges();
        return form;
    }

    /** Where answers go is worth less than the mail: what is no address is left out. */
    private static InternetAddress[] addresses(String replyTo) {
        try {
            return replyTo == null ? null : new InternetAddress[] {new InternetAddress(replyTo, true)};
        } catch (AddressException e) {
            return null;
        }
    }

    private static InternetAddress named(InternetAddress from, String name) {
        try {
            return new InternetAddress(from.getAddress(), oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line end would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** The same at each attempt (requirement M2). */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
