package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** Payara Server with the EAR: a copy of its first domain for each server, with ports of its own. */
final class PayaraServer implements ServerKind {

    /** Ports of the stock domain beside the one for HTTP: admin, https, queues, IIOP three times, JMX, shell, debugger. */
    private static final List<String> OTHER_PORTS = List.of("8181", "4848", "7676", "3700", "3820", "3920", "8686", "6666", "9009");
    private static final String DOMAIN = "tallystick";

    /** In an EAR the server sees the setting only here. */
    private static final String OPTIONS = "<jvm-options>-Dmp.openapi.scan.disable=true</jvm-options>"
            + "<jvm-options>-Dh2.bindAddress=127.0.0.1</jvm-options>";

    /** The same as in {@code all-addresses.commands} of Payara Micro, for the first protocol. */
    private static final String HTTP = "<http server-header=\"false\" xpowered-by=\"false\" header-buffer-length-bytes=\"65536\""
            + " allow-payload-for-undefined-http-methods=\"true\" ";

    /** The stock pool has five: as many people whose provider hangs would stop the server. */
    private static final String THREADS = "<thread-pool name=\"http-thread-pool\" max-thread-pool-size=\"200\" ";

    @Override
    public int ports() {
        return 1 + OTHER_PORTS.size();
    }

    @Override
    public void prepare(Path folder, Ports ports) throws IOException {
        var domain = domains(folder).resolve(DOMAIN);
        if (!Files.exists(domain)) {
            Folders.copy(home().resolve("glassfish/domains/domain1"), domain);
        }
        configure(domain.resolve("config/domain.xml"), ports);
        var deployments = Files.createDirectories(domain.resolve("autodeploy"));
        Files.copy(Path.of(System.getProperty("ear")), deployments.resolve("tallystick.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Always from the stock file: a second start has other ports. */
    private static void configure(Path file, Ports ports) throws IOException {
        var stock = file.resolveSibling("domain.stock.xml");
        if (!Files.exists(stock)) {
            Files.copy(file, stock);
        }
        var text = Files.readString(stock).replaceFirst("<jvm-options>", OPTIONS + "<jvm-options>")
                .replaceFirst("<http ", HTTP).replace("<thread-pool name=\"http-thread-pool\" ", THREADS).replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=");
        text = port(text, "8080", ports.http());
        for (int i = 0; i < OTHER_PORTS.size(); i++) {
            text = port(text, OTHER_PORTS.get(i), ports.all().get(i + 1));
        }
        Files.writeString(file, text);
    }

    private static String port(String text, String stock, int own) {
        return text.replaceAll("(port=\"|value=\"|address=)" + Pattern.quote(stock) + "\\b", "$1" + own);
    }

    @Override
    public List<String> command(Path folder, Ports ports) {
        return List.of("sh", home().resolve("glassfish/bin/asadmin").toString(), "start-domain", "--verbose",
                "--domaindir", domains(folder).toString(), DOMAIN);
    }

    @Override
    public URI health(Ports ports) {
        return URI.create("http://127.0.0.1:" + ports.http() + "/health/ready");
    }

    @Override
    public boolean gaveUp(String log) {
        return log.contains("Autodeploying failed") || log.contains("[AutoDeploy] Selecting file") && log.contains("Exception while loading the app");
    }

    @Override
    public boolean tellsOfFailure(String line) {
        return line.contains("[SEVERE]");
    }

    private static Path domains(Path folder) {
        return folder.toAbsolutePath().resolve("domains");
    }

    private static Path home() {
        return Path.of(System.getProperty("payara.home"));
    }
}
