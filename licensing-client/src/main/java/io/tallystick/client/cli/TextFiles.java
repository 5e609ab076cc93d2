package io.tallystick.client.cli;

import io.tallystick.client.offline.AtomicFile;
import io.tallystick.client.signing.TrustedKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files that a person names on the command line. */
final class TextFiles {

    /** Files of ours are much smaller; what is larger is refused by whoever reads the bytes. */
    private static final int MORE_THAN_ANY = 4 * 1024 * 1024;

    private TextFiles() {
    }

    static byte[] read(String name) {
        try (InputStream file = Files.newInputStream(path(name))) {
            return file.readNBytes(MORE_THAN_ANY);
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException(new IOException("There is no file " + name + "."));
        } catch (IOException notRead) {
            throw new UncheckedIOException(new IOException("The file " + name + " cannot be read."));
        }
    }

    /** Request files hold a license key or a password: only their owner may read them. */
    static void writePrivate(String name, String text) {
        try {
            AtomicFile.writePrivate(path(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWritten) {
            throw notWritten(name);
        }
    }

    static void write(String name, String text) {
        try {
            AtomicFile.write(path(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWritten) {
            throw notWritten(name);
        }
    }

    /** The keys of a PEM file, or of a JWK set as the server publishes it. */
    static TrustedKeys publicKeys(String name) {
        try {
            byte[] bytes = read(name);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.stripLeading().startsWith("{") ? TrustedKeys.ofJwks(bytes) : TrustedKeys.ofPem(text);
        } catch (IllegalArgumentException noKey) {
            throw new UsageException("%s: %s", name, noKey.getMessage());
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noName) {
            throw new UsageException("%s is no name of a file.", name);
        }
    }

    private static UncheckedIOException notWritten(String name) {
        return new UncheckedIOException(new IOException("The file " + name + " cannot be written."));
    }
}
