package io.tallystick.it.server;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import javax.net.ssl.SSLContext;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on a loopback port of its own, which keeps what it is sent. */
public final class MailServer implements AutoCloseable {

    /** Who may send where passwords are asked for. */
    public static final String USER = "tallystick@example.org";
    /** The password of {@link #USER}. */
    public static final String PASSWORD = "a mail password";

    private static final long PATIENCE_MILLIS = 120_000;
    private static final long PAUSE_MILLIS = 100;

    private final List<MimeMessage> mails = new CopyOnWriteArrayList<>();
    private final SMTPServer smtp;

    private MailServer(SMTPServer.Builder settings) {
        smtp = settings.bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, content) -> mails.add(read(content))).build();
        smtp.start();
    }

    /** Takes mails from everybody, and speaks no TLS. */
    public static MailServer open(int port) {
        return new MailServer(SMTPServer.port(port));
    }

    /**
     * Takes mails of {@link #USER} under TLS after a greeting (STARTTLS) alone.
     *
     * @param port     0 for any
     * @param identity certificate and key
     */
    public static MailServer guarded(int port, SSLContext identity) {
        return new MailServer(SMTPServer.port(port).enableTLS().requireTLS().startTlsSocketFactory(identity).requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                })));
    }

    public int port() {
        return smtp.getPortAllocated();
    }

    /** The mails, oldest first, once there are so many. */
    public List<MimeMessage> await(int number) {
        for (long waited = 0; mails.size() < number && waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000);
        }
        if (mails.size() < number) {
            throw new AssertionError("There are no " + number + " mails but " + mails.size());
        }
        return mails();
    }

    /** The mails of now, oldest first. */
    public List<MimeMessage> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() {
        smtp.stop();
    }

    private static MimeMessage read(byte[] content) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
