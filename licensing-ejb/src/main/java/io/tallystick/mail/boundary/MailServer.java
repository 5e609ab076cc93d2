package io.tallystick.mail.boundary;

import io.tallystick.mail.control.SmtpSettings;
import io.tallystick.mail.control.TrialMail;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The mail server as the operator set it. */
@Stateless
public class MailServer {

    @Inject
    SmtpSettings settings;
    @Inject
    TrialMail trials;

    /** The settings, without secrets. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailServerView view() {
        return settings.view();
    }

    /** Sends a mail that says nothing but that it came, past the outbox, and tells what became of it (requirement M6). May take a minute. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MailTrial test(long companyId, String company, String recipient) {
        return trials.send(companyId, company, recipient);
    }
}
