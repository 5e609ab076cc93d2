package io.tallystick.access.control;

import io.tallystick.access.boundary.CompanyKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the operator the keys that were made at the first start: {@code first-keys.txt} in the data folder, for its owner only. The keys
 * are written down before the company exists and get their name afterwards, so that neither a crash nor a second node that was faster
 * leaves a company whose keys nobody was told.
 */
@ApplicationScoped
public class FirstKeysFile {

    @Inject
    @ConfigProperty(name = "tallystick.data", defaultValue = "./data")
    String data;

    /** Writes the keys down under a name of their own. */
    Path draft(String company, CompanyKeys keys) {
        String text = """
            company: %s
            api key: %s
            shared key: %s
            management key: %s
            """.formatted(company, keys.apiKey(), keys.sharedKey(), keys.managementKey());
        try {
            Files.createDirectories(Path.of(data));
            return Files.writeString(Files.createTempFile(Path.of(data), "first-keys-", ".draft"), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The first keys cannot be written to " + data + ": check the data folder.", e);
        }
    }

    /** Gives the draft its name: these are the keys. */
    void publish(Path draft) {
        try {
            Files.move(draft, Path.of(data, "first-keys.txt"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The first keys stay in " + draft + ": they could not be renamed.", e);
        }
    }

    /** Forgets the draft: another node was faster. */
    void discard(Path draft) {
        try {
            Files.delete(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + draft + " is of no use: delete it.", e);
        }
    }
}
