package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.CommandLineDevice;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody copies a machine code to the page, and the token back to the command-line device. */
@BrowserTest
class TokenPageIT extends Scene {

    private static final String OWNER = "customer@example.org";

    private Browser browser;
    private CommandLineDevice device;

    @TempDir
    Path folder;

    @BeforeEach
    void openTheBrowser(Browser visitor) throws IOException {
        browser = visitor;
        device = new CommandLineDevice(folder);
        Files.write(folder.resolve("jwks.json"), api.get("jwks", Map.of()).bytes());
        device.does("trust", "jwks.json");
    }

    @Test
    @DisplayName("P1 machine code in, token out by copy button and by QR code, and the device is active")
    void machineCodeInTokenOut() {
        var license = vendor.issues(aLicense().withSeats(3).withUnits(10));

        submit(machineCode(license), OWNER, license.key());

        var token = browser.find("#activation-token").getAttribute("value");
        assertThat(token.length()).isLessThan(625);
        assertThat(browser.find("#done").getText()).contains("is activated");
        assertThat(browser.text()).contains("1 of 3 in use, 2 left");
        assertThat(QrReader.read(browser.find(".qr"))).isEqualTo(token);
        assertThat(copied()).isEqualTo(token);
        assertThat(device.does("token", token).value("status")).isEqualTo("active");
        assertThat(device.does("use", "2").value("total_consumptions")).isEqualTo("2");
        browser.look("token-given");
    }

    @Test
    @DisplayName("P3 a refusal shows the form again, with the machine code and the address, and without the license code")
    void aRefusalShowsTheFormAgain() {
        var license = vendor.issues(aLicense());
        var code = machineCode(license);

        submit(code, "other@example.org", license.key());

        assertThat(browser.find("#alert .code").getText()).isEqualTo("license_not_found");
        assertThat(browser.find("#machine").getAttribute("value")).isEqualTo(code);
        assertThat(browser.find("#email").getAttribute("value")).isEqualTo("other@example.org");
        assertThat(browser.find("#code").getAttribute("value")).isEmpty();
        browser.look("token-refused");
        browser.fill("#email", OWNER).fill("#code", license.key()).press("button[type=submit]");
        assertThat(browser.find("#activation-token").getAttribute("value")).startsWith("eyJ");
    }

    @Test
    @DisplayName("the empty form is a page for eyes, screen readers and phones")
    void theEmptyForm() {
        browser.open(server, "/offline/token").look("token");
    }

    private String machineCode(IssuedLicense license) {
        return device.does("machine-code", "--product", license.product().code(), "--hardware-id", "browser-" + UUID.randomUUID(),
                "--app-ver", "1.2").value("machine_code");
    }

    private void submit(String machineCode, String email, String licenseCode) {
        browser.open(server, "/offline/token").fill("#machine", machineCode).fill("#email", email).fill("#code", licenseCode)
                .press("button[type=submit]");
    }

    /** What the copy button puts on the clipboard. */
    private String copied() {
        browser.driver().executeCdpCommand("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.find("[data-copy]").click();
        return (String) browser.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[arguments.length - 1])");
    }
}
