package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Keycloak on a loopback port of its own, with the realm {@code acme} of {@code src/test/keycloak} and all its data in memory. */
public final class Keycloak implements AutoCloseable {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "password-of-the-admin";

    private static final Path HOME = Path.of(System.getProperty("keycloak.home", "none")).toAbsolutePath();
    private static final Path REALM = Path.of("src", "test", "keycloak", "acme-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final Path log;

    private Keycloak(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts it and waits until the realm is there. */
    public static Keycloak start() {
        try {
            Files.copy(REALM, Files.createDirectories(HOME.resolve("data/import")).resolve("acme-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            var folder = Folders.fresh("keycloak-");
            int port = Ports.free(1).http();
            var log = folder.resolve("keycloak.log");
            var builder = new ProcessBuilder(List.of("bash", HOME.resolve("bin/kc.sh").toString(), "start-dev", "--http-host=127.0.0.1",
                    "--http-port=" + port, "--db=dev-mem", "--import-realm")).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
            var started = new Keycloak(builder.start(), port, log);
            started.awaitRealm();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak cannot be started: " + e.getMessage(), e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String issuer(String realm) {
        return uri() + "/realms/" + realm;
    }

    private void awaitRealm() throws IOException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(issuer("acme") + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            pause();
        }
        kill();
        var text = Files.readString(log);
        throw new IllegalStateException("Keycloak did not start:\n" + text.substring(Math.max(0, text.length() - 4000)));
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
