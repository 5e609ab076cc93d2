package io.tallystick.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.chrome.ChromeDriver;

/** A careful look at one page. */
final class Look {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String AXE = "/axe.min.js";
    private static final String SERIOUS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
              .filter(each => each.impact === 'serious' || each.impact === 'critical')
              .map(each => each.id + ': ' + each.help + ' at ' + each.nodes.map(node => node.html).join(' | '))));
            """;

    private final ChromeDriver driver;

    Look(ChromeDriver driver) {
        this.driver = driver;
    }

    void at(String name) {
        for (var scheme : List.of("light", "dark")) {
            driver.executeCdpCommand("Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            picture(name + "-desktop-" + scheme, 1280, 800, false);
            picture(name + "-phone-" + scheme, 390, 844, true);
            assertThat(seriousFindings()).as("axe on %s, %s", name, scheme).isEmpty();
        }
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private void picture(String name, int width, int height, boolean mobile) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth"))
                .as("what of %s is wider than the window", name).isLessThanOrEqualTo(0);
        var picture = (String) driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        try {
            Files.write(Files.createDirectories(FOLDER).resolve(name + ".png"), Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> seriousFindings() {
        driver.executeScript(axe());
        return (List<String>) driver.executeAsyncScript(SERIOUS);
    }

    private static String axe() {
        try (InputStream script = Look.class.getResourceAsStream(AXE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
