package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing keys, the portal's look and the mail server at the console. */
class ConsoleSettingsPageIT extends ConsoleScene {

    private static final String SIGNING = "/console/settings/signing";

    @Test
    @DisplayName("S8 S10 an owner prepares a key, rotates to it, and retires the former one")
    void anOwnerRotatesAKey() {
        signedIn("owner").open(server, SIGNING + "/prepare?algorithm=ES256").look("console-signing-prepare").press("main form button");
        var prepared = key("prepared");
        assertThat(browser.text()).contains("is published", prepared);
        browser.look("console-signing-prepared");
        var former = key("active");

        browser.open(server, SIGNING + "/rotate?algorithm=ES256").look("console-signing-rotate").press("main form button.danger");
        assertThat(browser.find("#done").getText()).contains(prepared, "signs from now on");
        assertThat(browser.find("#key-" + prepared).getText()).contains("signs");
        browser.press("#key-" + former + " a[href$='/retire']");
        browser.look("console-signing-retire").press("main form button.danger");
        assertThat(browser.find("#key-" + former).getText()).contains("retired");
        browser.find("#key-" + former + " summary").click();
        browser.find("#key-" + former + " a[href$='.pem']").click();
        assertThat(browser.downloaded(former + ".pem")).startsWith("-----BEGIN PUBLIC KEY-----");
        browser.press("#key-" + former + " a[href$='/revoke']");
        browser.look("console-signing-revoke");
        browser.open(server, SIGNING).look("console-signing-history");
        assertThat(browser.text()).contains("History", "retired");
    }

    @Test
    @DisplayName("W5 W6 a logo is seen before it is sent, and on both grounds after")
    void aLogoIsSeen() throws IOException {
        signedIn("admin").open(server, "/console/settings/portal");
        browser.find("#logo-file").sendKeys(logo().toString());
        assertThat(browser.find("#logo-preview:not([hidden]) img[src^='data:image/png']").isDisplayed()).isTrue();
        browser.look("console-portal-preview").press("main section form[enctype] button");
        assertThat(browser.find("#done").getText()).contains("logo is shown");
        assertThat(browser.find("main .logos figure:nth-child(2) img").getSize().getHeight()).isEqualTo(36);
        browser.look("console-portal-logo");

        var text = browser.folder().resolve("no-picture.png");
        Files.writeString(text, "no picture");
        browser.find("#logo-file").sendKeys(text.toString());
        browser.press("main section form[enctype] button");
        assertThat(browser.find("#alert").getText()).contains("PNG or JPEG", "validation_error");
        browser.look("console-portal-refused");

        browser.open(server, "/console/settings/portal/reset").look("console-portal-reset").press("main form button.danger");
        assertThat(browser.text()).contains("No logo is shown");
    }

    private String key(String status) {
        for (var key : accepted(management.get("signing_keys"))) {
            if (key.path("algorithm").asText().equals("ES256") && key.path("status").asText().equals(status)) {
                return key.path("key_id").asText();
            }
        }
        throw new AssertionError("no key is " + status);
    }

    private Path logo() throws IOException {
        var picture = new BufferedImage(160, 72, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x0b5cad));
        pen.fillOval(0, 0, 72, 72);
        pen.fillRect(84, 24, 76, 24);
        pen.dispose();
        var file = browser.folder().resolve("logo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
