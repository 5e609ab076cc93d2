package io.tallystick.mail.control;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLException;

/** Why a mail could not be sent, for somebody who can do something about it. */
final class MailTrouble {

    private static final int LONGEST = 300;
    private static final Map<Class<? extends Exception>, String> SENTENCES = new LinkedHashMap<>();

    static {
        SENTENCES.put(AuthenticationFailedException.class, "The mail server refused user name or password: check TALLYSTICK_SMTP_USER and TALLYSTICK_SMTP_PASSWORD.");
        SENTENCES.put(UnknownHostException.class, "There is no host of this name: check TALLYSTICK_SMTP_HOST.");
        SENTENCES.put(ConnectException.class, "Nothing answers at this host and port: check TALLYSTICK_SMTP_HOST and TALLYSTICK_SMTP_PORT, and that the mail server runs.");
        SENTENCES.put(SocketTimeoutException.class, "The mail server did not answer in time: check TALLYSTICK_SMTP_HOST and TALLYSTICK_SMTP_PORT, and the firewalls between.");
        SENTENCES.put(SSLException.class, "There is no safe connection: the mail server's certificate must be valid and of the name in TALLYSTICK_SMTP_HOST.");
        SENTENCES.put(SendFailedException.class, "The mail server did not take sender or recipient: check TALLYSTICK_SMTP_FROM and the address.");
        SENTENCES.put(MessagingException.class, "The mail server refused the mail.");
        SENTENCES.put(IOException.class, "No mail server is set, and the mail could not be written to the folder outbox of the server's data.");
    }

    private MailTrouble() {
    }

    /** What to do. */
    static String sentence(Exception failure) {
        if (String.valueOf(failure.getMessage()).contains("STARTTLS")) {
            return "The mail server offers no TLS: choose another port, or set TALLYSTICK_SMTP_STARTTLS to false for a relay nearby.";
        }
        return SENTENCES.entrySet().stream().filter(each -> causes(failure, each.getKey())).map(Map.Entry::getValue).findFirst().orElseThrow();
    }

    /** What the other side said, on one line. It is never told the password in a form that it would repeat. */
    static String detail(Exception failure) {
        String text = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static boolean causes(Exception failure, Class<? extends Exception> kind) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }
}
