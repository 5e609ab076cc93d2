package io.tallystick.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.BeforeEach;

/** Somebody beside an offline machine, with a browser on another one. */
@BrowserTest
abstract class PortalScene extends Scene {

    protected Browser browser;

    @BeforeEach
    void openTheBrowser(Browser visitor) {
        browser = visitor;
    }

    /** Chooses a file with this content and hands it in. */
    protected void handIn(String content) {
        browser.open(server, "/offline").find("#file").sendKeys(file(content));
        browser.press("button[type=submit]");
    }

    protected void handIn(OfflineFile file) {
        handIn(file.base64());
    }

    /** Pastes a text and hands it in. */
    protected void paste(String text) {
        browser.open(server, "/offline");
        browser.driver().executeScript("document.getElementById('text').value = arguments[0]", text);
        browser.press("button[type=submit]");
    }

    /** The page must tell of a refusal with this code, in a sentence of this content. */
    protected void mustBeRefused(String code, String sentence) {
        assertThat(browser.find("#alert .code").getText()).isEqualTo(code);
        assertThat(browser.find("#alert").getText()).contains(sentence);
    }

    /** What stands behind a word of the facts. */
    protected String fact(String word) {
        return browser.driver().findElement(org.openqa.selenium.By.xpath("//dt[.='" + word + "']/following-sibling::dd[1]")).getText();
    }

    private String file(String content) {
        try {
            return Files.writeString(browser.folder().resolve("request.req"), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
