package io.tallystick.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The folder where the browser keeps what it is handed. */
final class Downloads {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder = Path.of("target", "downloads", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();

    Downloads() {
        clear();
    }

    Path folder() {
        return folder;
    }

    void clear() {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String await(String name) {
        var file = folder.resolve(name);
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause()) {
            if (Files.exists(file)) {
                return read(file);
            }
        }
        throw new AssertionError(name + " was not downloaded");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
