package io.tallystick.mail.control;

import io.tallystick.mail.boundary.MailOrder;
import io.tallystick.mail.boundary.MailTrial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;

/** A mail that somebody waits for: it is sent at once, and once. */
@ApplicationScoped
public class TrialMail {

    @Inject
    SmtpSettings settings;
    @Inject
    MailDelivery delivery;
    @Inject
    Clock clock;

    /** Sends it; the answer says what to do where that fails. */
    public MailTrial send(long companyId, String company, String recipient) {
        // In place of the id that rows of the outbox have, and greater than all of them.
        long number = clock.millis();
        MailOrder mail = new MailOrder(companyId, recipient, company, null, "A mail from Tallystick", "This mail was asked for at the console of "
            + company + ".\nIt came: mails to your customers leave this server.\n", OffsetDateTime.now(clock));
        try {
            delivery.deliver(new Letter(number, mail));
            return new MailTrial(true, settings.hasServer() ? "The mail server took a mail to " + recipient + ". Look into the mailbox."
                : "No mail server is set: the mail was written to outbox/mail-" + number + ".eml in the server's data folder.", null);
        } catch (MessagingException | IOException e) {
            return new MailTrial(false, MailTrouble.sentence(e), MailTrouble.detail(e));
        }
    }
}
