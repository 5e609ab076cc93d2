package io.tallystick.mail.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailTroubleTest {

    @Test
    @DisplayName("M6 each trouble with a mail server says which setting to look at")
    void eachTroubleNamesASetting() {
        assertThat(MailTrouble.sentence(new AuthenticationFailedException("535 5.7.8 no"))).contains("TALLYSTICK_SMTP_PASSWORD");
        assertThat(MailTrouble.sentence(new MessagingException("x", new UnknownHostException("mail")))).contains("TALLYSTICK_SMTP_HOST");
        assertThat(MailTrouble.sentence(new MessagingException("x", new ConnectException("refused")))).contains("TALLYSTICK_SMTP_PORT");
        assertThat(MailTrouble.sentence(new MessagingException("x", new SSLHandshakeException("x")))).contains("certificate");
        assertThat(MailTrouble.sentence(new MessagingException("STARTTLS is required but host does not support STARTTLS"))).contains("TALLYSTICK_SMTP_STARTTLS");
        assertThat(MailTrouble.sentence(new MessagingException("554 no"))).contains("refused the mail");
        assertThat(MailTrouble.sentence(new IOException("disk full"))).contains("outbox");
    }

    @Test
    @DisplayName("M6 what the mail server said is told on one line of bounded length")
    void whatItSaidIsBounded() {
        assertThat(MailTrouble.detail(new MessagingException("550 a\r\nb"))).isEqualTo("550 a b");
        assertThat(MailTrouble.detail(new MessagingException("x".repeat(1000)))).hasSize(301);
    }
}
