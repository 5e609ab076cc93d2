package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Payara Micro with {@code ROOT.war}, started as {@code ./tallystick} does. */
final class PayaraMicro implements ServerKind {

    private static final Path MICRO = Path.of(System.getProperty("micro.directory", "../licensing-micro")).toAbsolutePath();

    @Override
    public int ports() {
        return 1;
    }

    @Override
    public void prepare(Path folder, Ports ports) throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
    }

    @Override
    public List<String> command(Path folder, Ports ports) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Djava.io.tmpdir=" + folder.resolve("tmp").toAbsolutePath(),
                "-Dh2.bindAddress=127.0.0.1",
                "-jar", MICRO + "/target/payara-micro.jar",
                "--nohazelcast", "--disablephonehome",
                "--port", Integer.toString(ports.http()),
                "--prebootcommandfile", MICRO + "/src/main/payara/loopback.commands",
                "--logproperties", MICRO + "/src/main/payara/console-logging.properties",
                "--deploy", MICRO + "/target/ROOT.war");
    }

    @Override
    public URI health(Ports ports) {
        return URI.create("http://127.0.0.1:" + ports.http() + "/health/ready");
    }

    /** Payara Micro stays up, empty, when it could not deploy. */
    @Override
    public boolean gaveUp(String log) {
        return log.contains(" SEVERE ") && log.contains(" ready in ");
    }

    @Override
    public boolean tellsOfFailure(String line) {
        return line.contains(" SEVERE ");
    }
}
