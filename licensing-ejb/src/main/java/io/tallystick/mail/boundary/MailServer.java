package io.tallystick.mail.boundary;

import io.tallystick.mail.control.MailRows;
import io.tallystick.mail.control.SmtpSettings;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The mail server as the operator set it. */
@Stateless
public class MailServer {

    private static final Duration WORTH = Duration.ofHours(1);

    @Inject
    SmtpSettings settings;
    @Inject
    MailRows rows;
    @Inject
    Clock clock;

    /** The settings, without secrets. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailServerView view() {
        return settings.view();
    }

    /** Sends a mail that says nothing but that it came. */
    public void test(long companyId, String company, String recipient) {
        rows.add(new MailOrder(companyId, recipient, company, null, "A mail from Tallystick",
            "This mail was asked for at the console of " + company + ".\nIt came: mails to your customers leave this server.\n",
            OffsetDateTime.now(clock).plus(WORTH)));
    }
}
