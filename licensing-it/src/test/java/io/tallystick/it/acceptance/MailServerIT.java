package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.CertificateAuthority;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.MailServer;
import io.tallystick.it.server.Mailbox;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.PageVisitor;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mails through a real mail server, on a server of its own; it is reached under another name than the one that requests tell. */
class MailServerIT {

    @Test
    @DisplayName("M2 M3 a mail that finds no mail server waits for it, and leaves once")
    void givenAMailServerThatComesBack_thenTheMailLeavesOnce() throws Exception {
        var port = freePort();
        try (var server = TallystickServer.start(TallystickServer.newFolder("mail-"), settings(port))) {
            new Vendor(ManagementApi.ofAcme(server.uri())).issues(aLicense(), "ada@example.org");
            var visitor = PageVisitor.of(server.uri());
            visitor.opens("/my");
            assertThat(visitor.sends("/my", Map.of("email", "ada@example.org")).status()).isEqualTo(200);
            awaitFailure(server);

            try (var mails = MailServer.open(port)) {
                mails.await(1);
                Mailbox.letTheMailSettle();
                assertThat(mails.mails()).hasSize(1);
                var mail = mails.mails().get(0);
                assertThat(Mailbox.text(mail)).contains("https://licenses.example.org/my/link/");
                assertThat(mail.getMessageID()).matches("<tallystick-\\d+@example\\.org>");
                var link = Mailbox.link(mail);
                visitor.opens(link);
                assertThat(visitor.sends(link, Map.of()).status()).isEqualTo(303);
                assertThat(server.log()).contains("could not be sent", "Couldn't connect").doesNotContain(link);
            }
        }
    }

    @Test
    @DisplayName("M6 M7 a mail leaves under TLS for a server that shows a certificate of its name, and for no other")
    void givenMailServersThatSpeakTls_whenATestMailIsSent_thenItLeavesForTheRightOneAlone() throws Exception {
        var port = freePort();
        var authority = CertificateAuthority.founded();
        var identity = authority.certifies("localhost");
        var another = authority.certifies("mail.example.org");
        try (var server = TallystickServer.start(TallystickServer.newFolder("mail-"), guardedSettings(port, authority))) {
            try (var relay = MailServer.open(port)) {
                assertThat(testMail(server)).contains("The mail server offers no TLS");
                assertThat(relay.mails()).isEmpty();
            }
            try (var impostor = MailServer.guarded(port, another)) {
                assertThat(testMail(server)).contains("There is no safe connection");
                assertThat(impostor.mails()).isEmpty();
            }
            try (var mails = MailServer.guarded(port, identity)) {
                assertThat(testMail(server)).contains("The mail server took a mail to");
                assertThat(mails.mails()).hasSize(1);
            }
        }
    }

    private static String testMail(TallystickServer server) {
        var owner = ConsoleVisitor.of(server.uri(), ManagementApi.ofAcme(server.uri()));
        owner.signsIn(Acme.CONSOLE_EMAIL, Acme.CONSOLE_PASSWORD);
        return owner.sends("/console/settings/mail", "/console/settings/mail", Map.of()).body();
    }

    private static Map<String, String> guardedSettings(int port, CertificateAuthority authority) {
        var settings = new HashMap<>(settings(port));
        settings.remove("TALLYSTICK_SMTP_STARTTLS");
        settings.putAll(authority.trust());
        settings.putAll(Map.of("TALLYSTICK_SMTP_HOST", "localhost", "TALLYSTICK_SMTP_USER", MailServer.USER, "TALLYSTICK_SMTP_PASSWORD", MailServer.PASSWORD));
        return settings;
    }

    private static Map<String, String> settings(int port) {
        var settings = new HashMap<>(TallystickServer.ofAcme());
        settings.put("TALLYSTICK_SMTP_HOST", "127.0.0.1");
        settings.put("TALLYSTICK_SMTP_PORT", String.valueOf(port));
        settings.put("TALLYSTICK_SMTP_STARTTLS", "false");
        settings.put("TALLYSTICK_SMTP_FROM", "licenses@example.org");
        settings.put("TALLYSTICK_PUBLIC_URL", "https://licenses.example.org/");
        return settings;
    }

    private static void awaitFailure(TallystickServer server) throws InterruptedException {
        for (int i = 0; i < 100 && !server.log().contains("could not be sent"); i++) {
            Thread.sleep(200);
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
