package io.tallystick.it.browser;

import io.tallystick.it.server.ConsoleVisitor;
import org.junit.jupiter.api.BeforeEach;

import io.tallystick.it.acceptance.fixture.OfflineScene;

/** Somebody of the vendor at the console, with a browser. */
@BrowserTest
abstract class ConsoleScene extends OfflineScene {

    protected Browser browser;

    @BeforeEach
    void openTheBrowser(Browser visitor) {
        browser = visitor;
    }

    /** Signs in as somebody new of this role: {@code owner}, {@code admin}, {@code support}, {@code read-only}. */
    protected Browser signedIn(String role) {
        var email = ConsoleVisitor.of(server.uri(), management).makes(role);
        browser.forgetEverything();
        browser.open(server, "/console/login").fill("#email", email).fill("#password", ConsoleVisitor.password()).press("main button[type=submit]");
        return browser;
    }
}
