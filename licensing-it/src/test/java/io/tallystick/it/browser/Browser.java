package io.tallystick.it.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A visitor with a browser. Names below {@code .test} lead to this machine, so that a server can be visited by several host names:
 * {@code http://acme.test:8080}.
 */
public final class Browser implements CloseableResource {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Downloads downloads = new Downloads();
    private final ChromeDriver driver;

    Browser(Chromium chromium) {
        var options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                "--host-resolver-rules=MAP *.test 127.0.0.1");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.folder().toString()));
        var service = new ChromeDriverService.Builder().usingDriverExecutable(chromium.driver().toFile()).build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(1));
    }

    /** Selenium's own calls. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a page of a server, for instance {@code /offline}. */
    public Browser open(TallystickServer server, String path) {
        return open(server.uri() + path);
    }

    /** Opens an address. */
    public Browser open(String address) {
        driver.get(address);
        return this;
    }

    /** The only element that a CSS selector finds; waits until it is there. */
    public WebElement find(String selector) {
        new WebDriverWait(driver, PATIENCE).until(page -> !page.findElements(By.cssSelector(selector)).isEmpty());
        return driver.findElement(By.cssSelector(selector));
    }

    /** All elements that a CSS selector finds now. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Fills in a field that its CSS selector names. */
    public Browser fill(String selector, String text) {
        var field = find(selector);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Presses a button and waits for the page that follows. */
    public Browser press(String selector) {
        var before = driver.findElement(By.tagName("html"));
        find(selector).click();
        new WebDriverWait(driver, PATIENCE).until(page -> !before.equals(page.findElement(By.tagName("html"))));
        return this;
    }

    /** What the page says, as people read it. */
    public String text() {
        return find("main").getText();
    }

    /** The page as it was sent, after scripts. */
    public String source() {
        return driver.getPageSource();
    }

    /** The one file of this name that is downloaded within a moment, with what it holds. */
    public String downloaded(String name) {
        return downloads.await(name);
    }

    /** Where a test may put files to choose. */
    public Path folder() {
        return downloads.folder();
    }

    /** Keeps pictures of the page in both colour schemes and two widths, and fails on serious findings of axe. */
    public Browser look(String name) {
        new Look(driver).at(name);
        return this;
    }

    /** As somebody who comes for the first time. */
    void forgetEverything() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        downloads.clear();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
