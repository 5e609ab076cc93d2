package io.tallystick.it.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of a server: its own process, and the Java machine below it where a script starts that. */
final class ServerProcess {

    static final String LOG = "server.log";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServerKind kind;
    private final Process process;
    private final Ports ports;
    private final Path log;
    private final long logStart;

    private ServerProcess(ServerKind kind, Process process, Ports ports, Path log, long logStart) {
        this.kind = kind;
        this.process = process;
        this.ports = ports;
        this.log = log;
        this.logStart = logStart;
        // A test machine that is told to stop must not leave servers behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> all().forEach(ProcessHandle::destroyForcibly)));
    }

    static ServerProcess launch(ServerKind kind, Path folder, Map<String, String> environment) {
        try {
            var ports = Ports.free(kind.ports());
            var log = folder.resolve(LOG);
            kind.prepare(folder, ports);
            var builder = new ProcessBuilder(kind.command(folder, ports)).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(kind.environment());
            builder.environment().put("TALLYSTICK_DATA", folder.toAbsolutePath().toString());
            // Thousands of refused calls come from one address here; tests of the limits set their own.
            builder.environment().putAll(Map.of("TALLYSTICK_LIMITS_AUTHORIZATIONS", "0", "TALLYSTICK_LIMITS_PASSWORDS_USER", "0",
                    "TALLYSTICK_LIMITS_PASSWORDS_ADDRESS", "0", "TALLYSTICK_LIMITS_PAGES", "0"));
            builder.environment().putAll(environment);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            var launched = new ServerProcess(kind, builder.start(), ports, log, logStart);
            launched.awaitHealth();
            return launched;
        } catch (IOException e) {
            throw new IllegalStateException("The server cannot be started: " + e.getMessage(), e);
        }
    }

    int port() {
        return ports.http();
    }

    void end() {
        java().destroy();
        awaitEnd();
    }

    void kill() {
        all().toList().forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Sends a signal by its name, as in {@code STOP}. */
    void signal(String name) {
        try {
            if (new ProcessBuilder("kill", "-" + name, Long.toString(java().pid())).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("The server took no " + name);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    /** The one without children. */
    private ProcessHandle java() {
        return all().filter(each -> each.children().findAny().isEmpty()).findFirst().orElse(process.toHandle());
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                all().toList().forEach(ProcessHandle::destroyForcibly);
                process.waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitHealth() {
        if (!new Health(kind.health(ports), port()).within(PATIENCE, () -> process.isAlive() && !kind.gaveUp(thisLog()))) {
            kill();
            throw new IllegalStateException("The server did not become healthy:\n" + endOfLog());
        }
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
