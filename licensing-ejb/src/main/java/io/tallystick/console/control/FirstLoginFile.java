package io.tallystick.console.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the operator how to sign in for the first time: {@code first-login.txt} in the data folder, for its owner only. Written before the
 * user exists, and named afterwards: neither a crash nor a faster node leaves a password that nobody was told.
 */
@ApplicationScoped
public class FirstLoginFile {

    @Inject
    @ConfigProperty(name = "tallystick.data", defaultValue = "./data")
    String data;

    Path draft(String company, String email, String password) {
        String text = """
            company: %s
            console: /console
            e-mail: %s
            password: %s
            """.formatted(company, email, password);
        try {
            Files.createDirectories(Path.of(data));
            return Files.writeString(Files.createTempFile(Path.of(data), "first-login-", ".draft"), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The first login cannot be written to " + data + ": check the data folder.", e);
        }
    }

    void publish(Path draft) {
        try {
            Files.move(draft, Path.of(data, "first-login.txt"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The first login stays in " + draft + ": it could not be renamed.", e);
        }
    }

    void discard(Path draft) {
        try {
            Files.delete(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + draft + " is of no use: delete it.", e);
        }
    }
}
