package io.tallystick.client.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The folder that holds what a device must not forget. Its files are private to the owner and written atomically;
 * {@link #locked} keeps other threads and other programs out while one of them reads and then writes.
 * Failures of the disk become {@link UncheckedIOException}.
 */
public final class StateFolder {

    /** A lock on a file keeps other programs out, but not other threads of the same one. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final Path folder;

    private StateFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder at this place, made when it does not exist. */
    public static StateFolder at(Path place) {
        try {
            AtomicFile.makePrivateFolder(place);
            return new StateFolder(place.toRealPath());
        } catch (IOException notMade) {
            throw unusable(place, notMade);
        }
    }

    /** The content of a file in it; empty when there is none. */
    public Optional<byte[]> read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException notRead) {
            throw unusable(folder, notRead);
        }
    }

    /** Replaces a file in it; when this returns, the content outlives a power cut. Call it within {@link #locked}. */
    public void write(String name, byte[] content) {
        try {
            AtomicFile.writePrivate(folder.resolve(name), content);
        } catch (IOException notWritten) {
            throw unusable(folder, notWritten);
        }
    }

    /** Does the work while nobody else does any in this folder. Not to be nested. */
    public <T> T locked(Supplier<T> work) {
        ReentrantLock threads = THREADS.computeIfAbsent(folder, unused -> new ReentrantLock());
        threads.lock();
        try (FileChannel programs = FileChannel.open(folder.resolve("lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Released when the channel is closed, and by the system when the program is killed.
            programs.lock();
            return work.get();
        } catch (IOException notLocked) {
            throw unusable(folder, notLocked);
        } finally {
            threads.unlock();
        }
    }

    private static UncheckedIOException unusable(Path folder, IOException why) {
        return new UncheckedIOException(new IOException("The folder " + folder + " of this device cannot be used ("
                + why + ").", why));
    }
}
