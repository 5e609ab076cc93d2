package io.tallystick.client.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Help texts: one file a command, and one for all. */
final class Help {

    private static final String OVERVIEW = "device";

    private Help() {
    }

    static String overview() {
        return read(OVERVIEW);
    }

    static String of(Command command) {
        return read(command.label());
    }

    private static String read(String name) {
        try (InputStream text = Help.class.getResourceAsStream("help/" + name + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
