package io.tallystick.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class UploadPageIT {

    @Test
    @DisplayName("W1 the only company of a server has the pages under every name")
    void theOnlyCompanyHasThePages(TallystickServer server, Browser browser) {
        browser.open(server, "/offline");

        assertThat(browser.find("header").getText()).contains("Acme");
        browser.look("upload");
    }

    @Test
    @DisplayName("an unknown address below the pages is a page")
    void anUnknownAddressIsAPage(TallystickServer server, Browser browser) {
        browser.open(server, "/offline/nowhere");

        assertThat(browser.find("h1").getText()).isEqualTo("That did not work");
        browser.look("refused");
    }
}
