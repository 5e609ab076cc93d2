package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Tallystick on a loopback port of its own. Which server ({@code it.server}) and which database ({@code it.database}) is a matter of
 * the Maven profile: Payara Micro with the packaged {@code ROOT.war}, on H2 in a folder, when nothing is said.
 *
 * <p>The folder outlives the process, so a killed server can be started again on the same books.
 */
public final class TallystickServer implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> environment;
    private final ServerKind kind = ServerKind.chosen();
    private final BooksAddress address;
    private ServerProcess process;

    private TallystickServer(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
        this.address = BooksAddress.of(folder, environment);
    }

    /**
     * Starts a server and waits until it is healthy.
     *
     * @param folder      data folder; what lies there is used again
     * @param environment variables as an operator would set them ({@code TALLYSTICK_…}); they win over the harness's own
     * @throws IllegalStateException if the server ends or is not healthy in time; the message carries the end of its log
     */
    public static TallystickServer start(Path folder, Map<String, String> environment) {
        var server = new TallystickServer(folder, Map.copyOf(environment));
        server.start();
        return server;
    }

    /** Variables by which the first start makes the demo company. */
    public static Map<String, String> ofAcme() {
        return Acme.ENVIRONMENT;
    }

    /** A server whose first start makes the demo company {@code Acme} with its well-known keys; without licenses. */
    public static TallystickServer startAsAcme(Path folder) {
        return start(folder, Acme.ENVIRONMENT);
    }

    /**
     * Starts a further node on the books of this one; the two know nothing of each other.
     *
     * @param other data folder of the new node
     * @throws IllegalStateException on H2, whose file serves one node
     */
    public TallystickServer startBeside(Path other) {
        if (!address.url().startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("Several nodes need PostgreSQL: mvn verify -Ppostgres");
        }
        var shared = new HashMap<>(environment);
        shared.putAll(address.environment());
        shared.put("TALLYSTICK_MASTER_KEY_FILE", folder.toAbsolutePath().resolve("master.key").toString());
        return start(other, shared);
    }

    /** A new, empty folder below {@code target/servers}. */
    public static Path newFolder(String prefix) {
        return Folders.fresh(prefix);
    }

    /** Starts again after {@link #stop()} or {@link #kill()}, on the same folder; the port may be another one. */
    public void start() {
        var all = new HashMap<>(address.environment());
        all.putAll(environment);
        process = ServerProcess.launch(kind, folder, all);
    }

    /** Asks the server to end (SIGTERM) and waits until it did. */
    public void stop() {
        process.end();
    }

    /** Ends the server without a chance to tidy up (SIGKILL). */
    public void kill() {
        process.kill();
    }

    /** Freezes the server where it is (SIGSTOP); its connections stay open, its clock goes on. */
    public void pause() {
        process.signal("STOP");
    }

    /** Wakes it up again (SIGCONT); it has not noticed anything. */
    public void resume() {
        process.signal("CONT");
    }

    @Override
    public void close() {
        stop();
    }

    /** {@code http://127.0.0.1:port}, without a slash at the end. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + process.port());
    }

    public Path folder() {
        return folder;
    }

    /** A connection to the same database, also while the server runs: for counting rows, not for changing them. */
    public Books books() {
        try {
            return new Books(connect());
        } catch (SQLException e) {
            throw new IllegalStateException("The books cannot be opened: " + e.getMessage(), e);
        }
    }

    /** A connection of the test's own to the same database, for what no client can do. */
    public Connection connect() throws SQLException {
        return address.open();
    }

    /** Everything the server has logged since its first start on this folder. */
    public String log() {
        try {
            return Files.readString(folder.resolve(ServerProcess.LOG));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the server has logged at error level, whatever its format, each with the reasons given there.
     *
     * @param start how long {@link #log()} was before
     */
    public List<String> failuresSince(int start) {
        return LoggedFailures.of(log().substring(start), kind::tellsOfFailure);
    }
}
