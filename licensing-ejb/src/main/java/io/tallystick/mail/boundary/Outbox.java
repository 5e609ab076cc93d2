package io.tallystick.mail.boundary;

import io.tallystick.mail.control.MailRows;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes mails; they leave by themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Inject
    MailRows rows;

    /** Puts a mail into the outbox, in the caller's transaction (requirement M1). */
    public void put(MailOrder mail) {
        rows.add(mail);
    }
}
