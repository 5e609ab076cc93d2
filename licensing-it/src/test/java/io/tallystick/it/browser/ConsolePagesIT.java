package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import io.tallystick.it.server.ConsoleVisitor;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dashboard, own account and console users, looked at. */
class ConsolePagesIT extends ConsoleScene {

    @Test
    @DisplayName("N1 N2 the dashboard draws what happened today")
    void theDashboardDrawsToday() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(50).withSeats(3)));
        accepted(machine.uses(12));

        signedIn("read-only");

        assertThat(browser.all("canvas[data-drawn='60'], canvas[data-drawn='30']")).hasSize(2);
        assertThat(browser.find(".tiles").getText()).contains("Seats in use", "Activations", "Expiring soon", "Refused requests");
        browser.look("console-dashboard");
    }

    @Test
    @DisplayName("R6 an owner makes a user, who signs in with the password that was told once")
    void anOwnerMakesAUser() {
        signedIn("owner").open(server, "/console/team");
        browser.look("console-team");
        var email = "new-" + UUID.randomUUID() + "@acme.example";
        browser.open(server, "/console/team/new").fill("#f-name", "Grace").fill("#f-email", "no address").look("console-team-new");
        browser.fill("#f-email", email).press("main button[type=submit]");
        var password = browser.find("#secret").getText();
        browser.look("console-team-password");
        browser.press("main a.button");
        assertThat(browser.text()).contains("Grace", email);
        browser.look("console-team-member");

        assertThat(ConsoleVisitor.of(server.uri(), management).signsIn(email, password).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("R8 an app photographs its secret")
    void anAppIsSetUp() {
        signedIn("support").open(server, "/console/account");
        browser.look("console-account");
        browser.press("form[action$=second-factor] button");
        assertThat(QrReader.read(browser.find(".qr"))).startsWith("otpauth://totp/Acme:support-").contains("issuer=Acme");
        browser.look("console-second-factor");
    }

    @Test
    @DisplayName("A4 a key is made, its secret told once, and revoked")
    void aKeyIsMadeAndRevoked() {
        signedIn("admin").open(server, "/console/keys/new").fill("#f-name", "Windows app").look("console-key-new").press("main button[type=submit]");
        assertThat(browser.find("#secret").getText()).hasSizeGreaterThan(20);
        browser.look("console-key-told").press("main a.button");
        assertThat(browser.text()).contains("Windows app");
        browser.look("console-keys");
        browser.press("tbody tr:last-child a.danger");
        browser.look("console-key-revoke").press("main button.danger");
        assertThat(browser.find("#done").getText()).contains("is revoked");
    }

    @Test
    @DisplayName("W3 R1 settings are shown to all, and changed by whom they belong to")
    void settingsAreShownAndChanged() {
        signedIn("support").open(server, "/console/settings");
        assertThat(browser.all("main form")).isEmpty();

        signedIn("owner").open(server, "/console/settings").look("console-settings");
        browser.fill("#f-limit", "many");
        browser.driver().executeScript("document.getElementById('f-limit').type = 'text'; document.getElementById('f-limit').value = 'many'");
        browser.press("main form button[type=submit]");
        assertThat(browser.find("#alert .code").getText()).isEqualTo("validation_error");
        for (var page : new String[] {"portal", "mail", "signing"}) {
            browser.open(server, "/console/settings/" + page).look("console-" + page);
        }
        browser.open(server, "/console/settings/mail").press("main form button");
        assertThat(browser.find("#done").getText()).containsAnyOf("The mail server took", "outbox/mail-");
        browser.look("console-mail-sent");
        browser.open(server, "/console/keys/clients").look("console-clients");
        browser.open(server, "/console/keys/management").look("console-management-keys");
    }
}
