package io.tallystick.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands a letter to the mail server, or writes it to a file where there is none (requirement M4). */
@ApplicationScoped
public class MailDelivery {

    @Inject
    SmtpSettings settings;
    @Inject
    @ConfigProperty(name = "tallystick.data", defaultValue = "./data")
    String data;
    @Inject
    Clock clock;

    /**
     * Delivers a letter.
     *
     * @throws MessagingException when the mail server took nothing; {@link Refusals} knows whether it ever will
     * @throws IOException        when the file could not be written
     */
    void deliver(Letter letter) throws MessagingException, IOException {
        Session session = Session.getInstance(settings.properties());
        MailForm form = MailForm.of(session, letter, new InternetAddress(settings.sender(), true), OffsetDateTime.now(clock));
        if (settings.hasServer()) {
            send(session, form);
        } else {
            write(letter, form);
        }
    }

    private void send(Session session, MailForm form) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.user(), settings.password());
            transport.sendMessage(form, form.getAllRecipients());
        }
    }

    /** Under a name of its own first: whoever looks into the folder finds whole mails. The folder is readable by its owner alone. */
    private void write(Letter letter, MailForm form) throws MessagingException, IOException {
        Path folder = Files.createDirectories(Path.of(data, "outbox"));
        Path draft = Files.createTempFile(folder, "mail-", ".draft");
        try (OutputStream file = Files.newOutputStream(draft)) {
            form.writeTo(file);
        }
        Files.move(draft, folder.resolve("mail-" + letter.id() + ".eml"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
