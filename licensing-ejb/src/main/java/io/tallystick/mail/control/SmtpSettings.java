package io.tallystick.mail.control;

import io.tallystick.mail.boundary.MailServerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server ({@code TALLYSTICK_SMTP_…}); without a host there is none. */
@ApplicationScoped
public class SmtpSettings {

    /** The port on which mail servers speak TLS from the first byte. */
    private static final int TLS_PORT = 465;
    private static final String TIMEOUT_MILLIS = "20000";

    @Inject
    @ConfigProperty(name = "tallystick.smtp.host")
    Optional<String> host;
    @Inject
    @ConfigProperty(name = "tallystick.smtp.port", defaultValue = "587")
    int port;
    @Inject
    @ConfigProperty(name = "tallystick.smtp.user")
    Optional<String> user;
    @Inject
    @ConfigProperty(name = "tallystick.smtp.password")
    Optional<String> password;
    /** {@code false} for a server nearby that speaks no TLS; else TLS is demanded, and the certificate must be the host's. */
    @Inject
    @ConfigProperty(name = "tallystick.smtp.starttls", defaultValue = "true")
    boolean startTls;
    /** The sender; the user, where that is an address, is a good default. */
    @Inject
    @ConfigProperty(name = "tallystick.smtp.from")
    Optional<String> from;

    /** True when mails leave; else they are written to files. */
    boolean hasServer() {
        return host.isPresent();
    }

    /** The server's own address as sender. */
    String sender() {
        return from.or(() -> user.filter(name -> name.contains("@"))).orElse("tallystick@localhost");
    }

    /** All but the password. */
    public MailServerView view() {
        return new MailServerView(host.orElse(null), port, user.orElse(null), sender(), startTls);
    }

    /** As whom; null where nobody signs in. */
    String user() {
        return user.orElse(null);
    }

    /** Null where nobody signs in: with any password, Jakarta Mail would sign in as the user who runs this server. Never printed. */
    String password() {
        return user.isPresent() ? password.orElse("") : null;
    }

    /** As Jakarta Mail is told. */
    Properties properties() {
        Properties properties = new Properties();
        if (hasServer()) {
            properties.setProperty("mail.smtp.host", host.get());
            properties.setProperty("mail.smtp.port", String.valueOf(port));
            properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
            properties.setProperty("mail.smtp.ssl.enable", String.valueOf(startTls && port == TLS_PORT));
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls && port != TLS_PORT));
            properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls && port != TLS_PORT));
            properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
            properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
            properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        }
        return properties;
    }
}
