package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** WildFly with the EAR: the stock distribution, configured by {@code tallystick.cli}, with a base folder of its own for each server. */
final class WildFly implements ServerKind {

    private static final String HOME = "wildfly.home";
    private static final String EAR = "ear";

    @Override
    public int ports() {
        return 3;
    }

    @Override
    public void prepare(Path folder, Ports ports) throws IOException {
        var base = base(folder);
        if (!Files.exists(base)) {
            Folders.copy(home().resolve("standalone/configuration"), base.resolve("configuration"));
        }
        var deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(Path.of(System.getProperty(EAR)), deployments.resolve("tallystick.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public List<String> command(Path folder, Ports ports) {
        return List.of("sh", home().resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base(folder),
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.https.port=" + ports.https(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Dh2.bindAddress=127.0.0.1",
                "-Dorg.jboss.logmanager.nocolor=true");
    }

    @Override
    public URI health(Ports ports) {
        return URI.create("http://127.0.0.1:" + ports.management() + "/health/ready");
    }

    @Override
    public boolean gaveUp(String log) {
        return log.contains("WFLYSRV0026");
    }

    @Override
    public boolean tellsOfFailure(String line) {
        return line.contains(" ERROR ") || line.contains(" FATAL ");
    }

    private static Path base(Path folder) {
        return folder.toAbsolutePath().resolve("wildfly");
    }

    private static Path home() {
        return Path.of(System.getProperty(HOME));
    }
}
