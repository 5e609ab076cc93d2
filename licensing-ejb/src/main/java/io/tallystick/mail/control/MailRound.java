package io.tallystick.mail.control;

import io.tallystick.shared.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due. Never in a transaction: mail servers may take their time. */
@ApplicationScoped
public class MailRound implements Round {

    private static final Logger LOGGER = Logger.getLogger(MailRound.class.getName());
    private static final int MOST_AT_ONCE = 50;

    @Inject
    MailRows rows;
    @Inject
    MailDelivery delivery;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    /** One round over the outbox. */
    @Override
    public void go() {
        withEach(rows.due(MOST_AT_ONCE), id -> rows.take(id).ifPresent(this::deliver));
    }

    private void deliver(Letter letter) {
        try {
            delivery.deliver(letter);
            rows.end(letter.id());
        } catch (MessagingException | IOException e) {
            failed(letter, e);
        }
    }

    /** What the server said may repeat an address, but never the text; the recipient is not named. */
    private void failed(Letter letter, Exception failure) {
        boolean forGood = Refusals.isForGood(failure);
        String fate = forGood ? "; it is given up" : "; it is tried again";
        LOGGER.log(Level.WARNING, () -> "Mail " + letter.id() + " could not be sent: " + failure.getMessage() + fate);
        if (forGood) {
            rows.end(letter.id());
        } else {
            rows.pause(letter.id());
        }
    }
}
