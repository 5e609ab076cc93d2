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

        assertThat(browser.all("svg.chart .bar")).isNotEmpty();
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
}
