package io.tallystick.it.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of Payara Micro. */
final class ServerProcess {

    static final String LOG = "server.log";

    private static final Path MICRO = Path.of(System.getProperty("micro.directory", "../licensing-micro")).toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;
    private final long logStart;

    private ServerProcess(Process process, int port, Path log, long logStart) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.logStart = logStart;
        // A test machine that is told to stop must not leave servers behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    static ServerProcess launch(Path folder, String url, Map<String, String> environment) {
        try {
            int port = freePort();
            var log = folder.resolve(LOG);
            Files.createDirectories(folder.resolve("tmp"));
            var builder = new ProcessBuilder(command(folder, port)).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(Map.of("TALLYSTICK_DATA", folder.toAbsolutePath().toString(), "TALLYSTICK_DB_URL", url));
            // Thousands of refused calls come from one address here; tests of the limits set their own.
            builder.environment().putAll(Map.of("TALLYSTICK_LIMITS_AUTHORIZATIONS", "0", "TALLYSTICK_LIMITS_PASSWORDS_USER", "0",
                    "TALLYSTICK_LIMITS_PASSWORDS_ADDRESS", "0"));
            builder.environment().putAll(environment);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            var launched = new ServerProcess(builder.start(), port, log, logStart);
            launched.awaitHealth();
            return launched;
        } catch (IOException e) {
            throw new IllegalStateException("Payara Micro cannot be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path folder, int port) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Djava.io.tmpdir=" + folder.resolve("tmp").toAbsolutePath(),
                "-Dh2.bindAddress=127.0.0.1",
                "-jar", MICRO + "/target/payara-micro.jar",
                "--nohazelcast", "--disablephonehome",
                "--port", Integer.toString(port),
                "--prebootcommandfile", MICRO + "/src/main/payara/loopback.commands",
                "--logproperties", MICRO + "/src/main/payara/console-logging.properties",
                "--deploy", MICRO + File.separator + "target/ROOT.war");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    void end() {
        process.destroy();
        awaitEnd();
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitHealth() {
        if (!new Health(port).within(PATIENCE, () -> process.isAlive() && !gaveUp())) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not become healthy:\n" + endOfLog());
        }
    }

    /** Payara Micro stays up, empty, when it could not deploy. */
    private boolean gaveUp() {
        return thisLog().contains(" SEVERE ") && thisLog().contains(" ready in ");
    }

    private String endOfLog() {
        var text = thisLog();
        return text.substring(Math.max(0, text.length() - 4000));
    }

    private String thisLog() {
        try {
            var bytes = Files.readAllBytes(log);
            return new String(bytes, (int) logStart, (int) (bytes.length - logStart), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
