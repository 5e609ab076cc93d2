package io.tallystick.it.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine and the program that drives it.
 *
 * @param browser the browser
 * @param driver  what takes Selenium's orders for it
 */
record Chromium(Path browser, Path driver) {

    /** What to do where it is missing. */
    static final String ADVICE = "no Chromium with its driver on this machine: apt-get install chromium chromium-driver";

    static Optional<Chromium> ofThisMachine() {
        return find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(browser -> find("chromedriver").map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> find(String... names) {
        var folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        return Stream.of(names).flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }
}
