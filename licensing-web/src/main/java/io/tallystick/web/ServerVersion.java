package io.tallystick.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this server, written into the archive by the build. Not a setting: servers look for those in different archives. */
@ApplicationScoped
public class ServerVersion {

    private static final String FILE = "/META-INF/tallystick.properties";

    private final String text = read();

    /** For instance {@code 1.2.3}. */
    public String text() {
        return text;
    }

    private static String read() {
        try (InputStream file = ServerVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
