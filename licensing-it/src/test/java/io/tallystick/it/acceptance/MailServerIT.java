package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Mailbox;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.PageVisitor;
import io.tallystick.it.server.TallystickServer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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

            var mails = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mails.start();
            try {
                assertThat(mails.waitForIncomingEmail(60_000, 1)).isTrue();
                Mailbox.letTheMailSettle();
                assertThat(mails.getReceivedMessages()).hasSize(1);
                var mail = mails.getReceivedMessages()[0];
                assertThat(Mailbox.text(mail)).contains("https://licenses.example.org/my/link/");
                assertThat(mail.getMessageID()).matches("<tallystick-\\d+@example\\.org>");
                var link = Mailbox.link(mail);
                visitor.opens(link);
                assertThat(visitor.sends(link, Map.of()).status()).isEqualTo(303);
                assertThat(server.log()).contains("could not be sent", "Couldn't connect").doesNotContain(link);
            } finally {
                mails.stop();
            }
        }
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
