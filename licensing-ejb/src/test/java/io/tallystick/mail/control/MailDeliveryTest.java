package io.tallystick.mail.control;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.fixture.Moments;
import io.tallystick.mail.boundary.MailOrder;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mail server; the one with a server is tested against a real one. */
class MailDeliveryTest {

    @TempDir
    Path data;
    private final SmtpSettings settings = new SmtpSettings();
    private final MailDelivery delivery = new MailDelivery();

    @BeforeEach
    void putTogether() {
        settings.host = Optional.empty();
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = Optional.empty();
        settings.port = 587;
        settings.startTls = true;
        delivery.settings = settings;
        delivery.data = data.toString();
        delivery.clock = Moments.stoppedAt("2026-03-01T12:00:00Z");
    }

    @Test
    @DisplayName("M4 without a mail server a mail is a whole file in the outbox folder, and the same mail again is the same file")
    void withoutAServerAMailIsAFile() throws Exception {
        deliver("Müller & Söhne", "Your licenses");
        MimeMessage mail = deliver("Müller & Söhne", "Your licenses");

        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ada@example.com"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Müller & Söhne");
        assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).isEqualTo("help@example.com");
        assertThat(mail.getSubject()).isEqualTo("Your licenses");
        assertThat(mail.getContent()).isEqualTo("Größe: 1\r\n");
        assertThat(mail.getSentDate()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(mail.getMessageID()).isEqualTo("<tallystick-7@localhost>");
        assertThat(files()).hasSize(1);
    }

    @Test
    @DisplayName("a line end in a name or subject begins no header of its own")
    void aLineEndBeginsNoHeader() throws Exception {
        MimeMessage mail = deliver("Acme\r\nBcc: other@example.com", "Hello\r\nBcc: other@example.com");

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    @DisplayName("a mail leaves although nobody could answer to it")
    void aMailLeavesAlthoughNobodyCouldAnswer() throws Exception {
        delivery.deliver(new Letter(7, new MailOrder(1, "ada@example.com", "Acme", "no address", "Hello", "text", at("2026-03-01T12:30:00Z"))));

        assertThat(files()).hasSize(1);
    }

    @Test
    @DisplayName("M3 what is no address is refused for good, a server that is away is not")
    void whatIsNoAddressIsRefusedForGood() {
        MailOrder nowhere = new MailOrder(1, "nobody at nowhere", "Acme", null, "Hello", "text", null);

        assertThatThrownBy(() -> delivery.deliver(new Letter(7, nowhere)))
            .isInstanceOfSatisfying(MessagingException.class, refusal -> assertThat(Refusals.isForGood(refusal)).isTrue());
        assertThat(Refusals.isForGood(new MessagingException("no connection"))).isFalse();
        assertThat(Refusals.isForGood(new SendFailedException("try later"))).isFalse();
        assertThat(Refusals.isForGood(new IOException("disk full"))).isFalse();
    }

    @Test
    @DisplayName("M7 a mail server is spoken to under TLS unless the operator says otherwise, by its port at once or after a greeting")
    void aMailServerIsSpokenToUnderTls() {
        settings.host = Optional.of("mail.example.com");
        assertThat(settings.properties()).containsEntry("mail.smtp.starttls.required", "true").containsEntry("mail.smtp.ssl.enable", "false")
            .containsEntry("mail.smtp.ssl.checkserveridentity", "true");

        settings.port = 465;
        assertThat(settings.properties()).containsEntry("mail.smtp.starttls.required", "false").containsEntry("mail.smtp.ssl.enable", "true");

        settings.port = 25;
        settings.startTls = false;
        assertThat(settings.properties()).containsEntry("mail.smtp.starttls.enable", "false").containsEntry("mail.smtp.ssl.enable", "false");
    }

    @Test
    @DisplayName("without a user nobody signs in at the mail server, also not with an empty password")
    void withoutAUserNobodySignsIn() {
        settings.password = Optional.of("forgotten in the settings");
        assertThat(settings.user()).isNull();
        assertThat(settings.password()).isNull();

        settings.user = Optional.of("licenses");
        assertThat(settings.password()).isEqualTo("forgotten in the settings");
    }

    @Test
    @DisplayName("the sender is what is set, else the user that is an address")
    void theSenderIsWhatIsSet() {
        settings.user = Optional.of("licenses@example.com");
        assertThat(settings.sender()).isEqualTo("licenses@example.com");

        settings.from = Optional.of("shop@example.com");
        assertThat(settings.sender()).isEqualTo("shop@example.com");
    }

    private MimeMessage deliver(String sender, String subject) throws MessagingException, IOException {
        delivery.deliver(new Letter(7, new MailOrder(1, "ada@example.com", sender, "help@example.com", subject, "Größe: 1\n",
            at("2026-03-01T12:30:00Z"))));
        try (var file = Files.newInputStream(files().get(0))) {
            return new MimeMessage(Session.getInstance(new Properties()), file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("outbox"))) {
            return files.toList();
        }
    }
}
