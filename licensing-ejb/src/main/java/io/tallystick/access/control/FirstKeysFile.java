package io.tallystick.access.control;

import io.tallystick.access.boundary.CompanyKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the operator the keys that were made at the first start: {@code first-keys.txt} in the data folder, for its owner only. */
@ApplicationScoped
public class FirstKeysFile {

    private static final String OWNER_ONLY = "rw-------";

    @Inject
    @ConfigProperty(name = "tallystick.data", defaultValue = "./data")
    String data;

    /** Writes the file anew. It is written before the company exists, so that no company has keys that nobody was told. */
    public void write(String company, CompanyKeys keys) {
        Path path = Path.of(data, "first-keys.txt");
        String text = """
            company: %s
            api key: %s
            shared key: %s
            management key: %s
            """.formatted(company, keys.apiKey(), keys.sharedKey(), keys.managementKey());
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(path);
            createEmpty(path);
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The first keys cannot be written to " + path + ": check the data folder.", e);
        }
    }

    private static void createEmpty(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        } else {
            Files.createFile(path);
        }
    }
}
