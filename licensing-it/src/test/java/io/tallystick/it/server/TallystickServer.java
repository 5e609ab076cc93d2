package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A Tallystick on a loopback port of its own: Payara Micro with the packaged {@code ROOT.war}, on H2 in a folder.
 *
 * <p>The folder outlives the process, so a killed server can be started again on the same books.
 */
public final class TallystickServer implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> environment;
    private ServerProcess process;

    private TallystickServer(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
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

    /** A server whose first start makes the demo company {@code Acme} with its well-known keys; without licenses. */
    public static TallystickServer startAsAcme(Path folder) {
        return start(folder, Acme.ENVIRONMENT);
    }

    /** Starts again after {@link #stop()} or {@link #kill()}, on the same folder; the port may be another one. */
    public void start() {
        process = ServerProcess.launch(folder, url(), environment);
    }

    /** Asks the server to end (SIGTERM) and waits until it did. */
    public void stop() {
        process.end();
    }

    /** Ends the server without a chance to tidy up (SIGKILL). */
    public void kill() {
        process.kill();
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

    private Connection connect() throws SQLException {
        var user = environment.getOrDefault("TALLYSTICK_DB_USER", "sa");
        return DriverManager.getConnection(url(), user, environment.getOrDefault("TALLYSTICK_DB_PASSWORD", ""));
    }

    /** As the server's default, and open to a second process, which H2 does not do together with {@code DB_CLOSE_ON_EXIT=FALSE}. */
    private String url() {
        var file = folder.toAbsolutePath().resolve("tallystick");
        var h2 = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";
        return environment.getOrDefault("TALLYSTICK_DB_URL", h2);
    }

    /** Everything the server has logged since its first start on this folder. */
    public String log() {
        try {
            return Files.readString(folder.resolve(ServerProcess.LOG));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
