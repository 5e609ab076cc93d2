package io.tallystick.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.server.Acme;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first minutes at the console. */
class ConsoleSignInPageIT extends ConsoleScene {

    @Test
    @DisplayName("R5 R2 the first owner signs in, is shown the dashboard, and out again")
    void theFirstOwnerSignsIn() {
        browser.open(server, "/console");
        assertThat(browser.text()).contains("Sign in to the console");
        browser.look("console-login");

        browser.fill("#email", Acme.CONSOLE_EMAIL).fill("#password", "wrong").press("main button[type=submit]");
        assertThat(browser.find("#alert .code").getText()).isEqualTo("sign_in_refused");
        assertThat(browser.find("#email").getAttribute("value")).isEqualTo(Acme.CONSOLE_EMAIL);

        browser.fill("#password", Acme.CONSOLE_PASSWORD).press("main button[type=submit]");
        assertThat(browser.text()).contains("Dashboard");
        browser.look("console-dashboard");

        browser.press("header .me button");
        assertThat(browser.text()).contains("You are signed out");
        browser.open(server, "/console");
        assertThat(browser.text()).contains("Sign in to the console");
    }
}
