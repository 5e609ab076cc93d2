package io.tallystick.signing.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key under which every secret of the database is sealed: 32 bytes as base64, from {@code TALLYSTICK_MASTER_KEY}, else from the file
 * {@code TALLYSTICK_MASTER_KEY_FILE}, else from {@code master.key} in the data folder, which is made at the first start.
 */
@ApplicationScoped
public class MasterKey {

    private static final int BYTES = 32;

    @Inject
    @ConfigProperty(name = "tallystick.master.key")
    Optional<String> given;
    @Inject
    @ConfigProperty(name = "tallystick.master.key.file")
    Optional<String> file;
    @Inject
    @ConfigProperty(name = "tallystick.data", defaultValue = "./data")
    String data;
    private SecretKey key;

    @PostConstruct
    void load() {
        byte[] bytes = Base64.getDecoder().decode(given.orElseGet(this::fromFile).strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("The master key must be 32 bytes in base64: make one with 'openssl rand -base64 32'.");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    SecretKey key() {
        return key;
    }

    private String fromFile() {
        Path path = file.map(Path::of).orElseGet(() -> Path.of(data, "master.key"));
        try {
            if (file.isEmpty()) {
                createOnce(path);
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file " + path + " cannot be read or made: check its folder.", e);
        }
    }

    private static void createOnce(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var channel = Files.newByteChannel(path, options, ownerOnly(path))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
        } catch (FileAlreadyExistsException alreadyMade) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }
}
