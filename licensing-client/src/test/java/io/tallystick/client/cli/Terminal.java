package io.tallystick.client.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tallystick.client.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Someone types commands, on a machine with a home folder, an environment and a clock. */
final class Terminal {

    final Map<String, String> environment = new HashMap<>();
    final MovableClock clock = new MovableClock("2026-01-01T12:00:00Z");
    final Properties system = new Properties();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminal(Path home) {
        system.setProperty("user.home", home.toString());
        system.setProperty("os.name", "Linux");
        system.setProperty("os.version", "6");
    }

    /** Types one command; its words are separated by single blanks. */
    int type(String line) {
        out.reset();
        err.reset();
        Surroundings here = new Surroundings(environment, system, clock, new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new DeviceCommand(here).run(line.isEmpty() ? new String[0] : line.split(" "));
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    /** The value of an answer line. */
    String said(String name) {
        return out().lines().filter(line -> line.startsWith(name + ": ")).findFirst()
                .map(line -> line.substring(name.length() + 2)).orElse("");
    }
}
