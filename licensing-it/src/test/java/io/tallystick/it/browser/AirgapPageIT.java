package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.cli.DeviceCommand;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person between a browser and the command-line device, with nothing but codes to carry. */
@BrowserTest
class AirgapPageIT {

    private TallystickServer server;
    private Books books;
    private IssuedLicense license;

    @TempDir
    Path folder;

    @BeforeEach
    void aVendorShipsAnApplication(TallystickServer shared, LicenseApi api, ManagementApi management, Books rows) throws IOException {
        server = shared;
        books = rows;
        var units = aProduct().withPolicy("default", Map.of("license_type", "consumption", "max_consumptions", 10));
        license = new Vendor(management).issues(aLicense().of(units).with("validity_period", "2090-01-01"));
        Files.write(folder.resolve("airgap.policy"),
                management.get("products/" + license.product().id() + "/policies/default/airgap_policy").bytes());
        Files.write(folder.resolve("keys.json"), api.get("jwks", Map.of()).bytes());
        device("trust", "keys.json");
    }

    @Test
    @DisplayName("G2 G6 the codes go between page and device: a license comes, is used, and goes back with its units")
    void theCodesGoToAndFro(Browser browser) throws IOException {
        browser.open(server, "/offline/airgap").look("airgap");
        var initialization = browser.fill("#license_key", license.key()).press("form[action$=initialization] button").find("#done ol").getText();
        browser.look("airgap-initialization");
        var asked = device("airgap", "init", numbersLeftOut(initialization), "--policy", folder.resolve("airgap.policy").toString(),
                "--product", license.product().code());

        browser.open(server, "/offline/airgap").fill("#hardware_id", asked.get("hardware_id")).fill("#activation_code", asked.get("activation_code"))
                .press("form[action$=confirmation] button");
        assertThat(browser.text()).contains(asked.get("hardware_id")).contains("1 of 1 in use").contains("1 January 2090");
        var confirmation = browser.find("#code").getAttribute("textContent");
        assertThat(QrReader.read(browser.find(".qr"))).isEqualTo(confirmation);
        browser.look("airgap-confirmation");
        var status = device("airgap", "confirm", confirmation);
        assertThat(status).containsEntry("status", "active").containsEntry("valid_until", "2090-01-01T00:00:00Z");
        device("use", "4");

        var back = device("airgap", "deactivate");
        browser.open(server, "/offline/airgap").fill("#deactivation_code", back.get("deactivation_code").toLowerCase())
                .press("form[action$=deactivation] button");
        assertThat(browser.text()).contains("The seat is free").contains("4 of the license");
        browser.look("airgap-returned");
        assertThat(books.number("select times_activated from license where id = ?", license.id())).isZero();
        assertThat(books.number("select total_consumptions from license where id = ?", license.id())).isEqualTo(4);
    }

    @Test
    @DisplayName("G1 a typing error is told by its group, and what was typed stands there still")
    void aTypingErrorIsTold(Browser browser) throws IOException {
        var code = "AE6TTB-66R8GN-XHKSTT-ZTTQPR-RBVV9X";

        browser.open(server, "/offline/airgap").fill("#hardware_id", "some-unique-id").fill("#activation_code", code)
                .press("form[action$=confirmation] button");

        assertThat(browser.find("[role=alert]").getText()).contains("group 3").contains("XHKSTT");
        assertThat(browser.find("#activation_code").getAttribute("value")).isEqualTo(code);
        browser.look("airgap-typing-error");
    }

    private static String numbersLeftOut(String shown) {
        return shown.replace("\n", " ");
    }

    /** Runs the command-line device in a process of its own, as a user does. */
    private Map<String, String> device(String... words) throws IOException {
        var line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"),
                DeviceCommand.class.getName()));
        line.addAll(List.of(words));
        line.addAll(List.of("--state", folder.resolve("state").toString()));
        var process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var answers = new HashMap<String, String>();
        said.lines().filter(each -> each.contains(": ")).forEach(each -> answers.put(each.split(": ", 2)[0], each.split(": ", 2)[1]));
        assertThat(process.onExit().join().exitValue()).as(String.join(" ", words) + "\n" + said).isZero();
        return answers;
    }
}
