package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.CertificateAuthority;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.MailServer;
import io.tallystick.it.server.Mailbox;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** "My licenses" from the mailed link to the last button, in a browser, on a server that mails through a real mail server under TLS. */
@ExtendWith(Browsers.class)
class MyLicensesIT {

    private static final String OWNER = "ada@example.org";
    private static MailServer mailServer;
    private static TallystickServer server;
    private static LicenseApi api;
    private static Vendor vendor;

    @BeforeAll
    static void open() {
        var authority = CertificateAuthority.founded();
        mailServer = MailServer.guarded(0, authority.certifies("localhost"));
        var settings = new HashMap<>(TallystickServer.ofAcme());
        settings.putAll(authority.trust());
        settings.put("TALLYSTICK_SMTP_HOST", "localhost");
        settings.put("TALLYSTICK_SMTP_PORT", String.valueOf(mailServer.port()));
        settings.put("TALLYSTICK_SMTP_USER", MailServer.USER);
        settings.put("TALLYSTICK_SMTP_PASSWORD", MailServer.PASSWORD);
        server = TallystickServer.start(TallystickServer.newFolder("mailing-"), settings);
        api = LicenseApi.ofAcme(server.uri());
        vendor = new Vendor(ManagementApi.ofAcme(server.uri()));
    }

    @AfterAll
    static void close() {
        server.close();
        mailServer.close();
    }

    @Test
    @DisplayName("V2 M4 D13 D16 V6 a mailed link leads to the licenses; a locked device stays, another is named, taken along and released")
    void aMailedLinkLeadsToTheLicenses(Browser browser) throws Exception {
        var license = vendor.issues(aLicense().withUnits(500).withSeats(3).with("offline_lock_days", 180), OWNER);
        var offline = new Machine(api, license, "offline-machine").telling("hostname", "hangar-7");
        accepted(offline.activationFile().uploadedBy(api));
        var online = new Machine(api, license, "online-machine");
        accepted(online.activates());
        accepted(online.uses(120));

        browser.open(server, "/my").look("my-sign-in").fill("#email", OWNER).press("button").look("my-sent");
        var mail = mail(1);
        assertThat(mail.getFrom()[0]).hasToString("Acme <tallystick@example.org>");
        browser.open(server, Mailbox.link(mail)).look("my-link").press("main button");

        assertThat(browser.text()).contains("2 of 3 used", "120 of 500 used").doesNotContain(license.key());
        browser.look("my-licenses").press("section h2 a");
        assertThat(browser.text()).contains("hangar-7 (offline activation)", "Cannot be released here before");
        browser.look("my-license");

        press(browser, "hangar-7");
        assertThat(browser.text()).contains("deactivation file", "bring the device online");
        browser.look("my-device-locked");
        browser.find("a[download]").click();
        assertThat(new String(Base64.getDecoder().decode(browser.downloaded("ls_activation.lic")))).contains("offline-machine");
        browser.open(server, browser.driver().getCurrentUrl().replaceFirst("^https?://[^/]+", "") + "/release");
        assertThat(browser.all("main button")).isEmpty();

        browser.open(server, "/my/licenses/" + license.id());
        press(browser, "online-machine");
        browser.fill("#name", "Desk <1>").press("form button");
        assertThat(browser.text()).contains("The name is saved.", "Desk <1>");
        browser.look("my-device");
        press(browser, "Deactivate");
        browser.look("my-release").press("main form button");
        assertThat(browser.text()).contains("The device is released", "1 of 3 used").doesNotContain("Desk <1>");
        assertThat(vendor.sees(online).path("is_active").asBoolean()).isFalse();

        press(browser, "Sign out");
        browser.look("my-sign-out").press("button[value=everywhere]");
        assertThat(browser.text()).contains("You are signed out.");
        browser.open(server, "/my/licenses");
        assertThat(browser.find("h1").getText()).isEqualTo("My licenses");
        assertThat(browser.all("#email")).hasSize(1);
        browser.open(server, Mailbox.link(mail));
        assertThat(browser.text()).contains("sign_in_link_ended");
        browser.look("my-link-ended");
    }

    private static void press(Browser browser, String link) {
        var before = browser.find("html");
        browser.driver().findElement(By.linkText(link)).click();
        new WebDriverWait(browser.driver(), Duration.ofMinutes(1)).until(page -> !before.equals(browser.find("html")));
    }

    private static MimeMessage mail(int number) {
        return mailServer.await(number).get(number - 1);
    }
}
