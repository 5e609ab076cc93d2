package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two companies on one server, each under a name of its own. */
class BrandedPageIT extends PortalScene {

    @Test
    @DisplayName("W1 W3 W4 W5 by its host name a company's pages look like the company, and take nothing of another")
    void aCompanyHasPagesOfItsOwn() throws IOException {
        var host = "globex-" + UUID.randomUUID() + ".test";
        globex(host);

        browser.open("http://" + host + ":" + server.uri().getPort() + "/offline");
        assertThat(browser.find("header").getText()).contains("Globex Tools").doesNotContain("Acme");
        assertThat(browser.find("footer").getText()).contains("help@globex.example");
        assertThat(browser.find("header img").getSize().getHeight()).isEqualTo(36);
        assertThat(browser.find("button").getCssValue("background-color")).contains("11, 92, 173");
        browser.look("branded");

        browser.driver().executeScript("document.getElementById('text').value = arguments[0]",
                aMachineWith(vendor.issues(aLicense())).activationFile().base64());
        browser.press("button[type=submit]");
        mustBeRefused("invalid_api_key", "was not made for us");
        assertThat(browser.source()).doesNotContain("Acme");

        browser.open("http://nobody.test:" + server.uri().getPort() + "/offline");
        assertThat(browser.text()).contains("Nothing is shown under this name");
        browser.look("nobody");
    }

    private void globex(String host) throws IOException {
        var company = accepted(management.asOperator().post("companies", Json.text(Json.object("name", "Globex " + host))));
        var globex = ManagementApi.withKey(server.uri(), company.path("management_key").asText());
        accepted(globex.patch("branding", Json.text(Json.object("name", "Globex Tools", "welcome", "Good to see you. Your machines will be ready in a minute.",
                "accent", "#0b5cad", "support_email", "help@globex.example", "hosts", List.of(host)))));
        assertThat(globex.send("PUT", "branding/logo", "image/png", logo()).status()).isEqualTo(204);
    }

    private static byte[] logo() throws IOException {
        var picture = new BufferedImage(72, 72, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x0b5cad));
        pen.fillOval(0, 0, 72, 72);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
