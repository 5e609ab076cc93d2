package io.tallystick.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the servers that Tallystick runs on: how it is started, and how it says how it is. */
interface ServerKind {

    /** The one that {@code it.server} names: {@code payara-micro} when nothing is said. */
    static ServerKind chosen() {
        var name = System.getProperty("it.server", "payara-micro");
        return switch (name) {
            case "payara-micro" -> new PayaraMicro();
            case "wildfly" -> new WildFly();
            case "payara-server" -> new PayaraServer();
            default -> throw new IllegalArgumentException("it.server is payara-micro, wildfly or payara-server, not " + name);
        };
    }

    /** How many ports a server needs, the one for HTTP first. */
    int ports();

    /** Makes what the server needs in its own folder, where it is not there yet. */
    void prepare(Path folder, Ports ports) throws IOException;

    /** What starts the server in the foreground, configured by {@link #prepare}. */
    List<String> command(Path folder, Ports ports);

    /** Variables beside those of Tallystick. */
    default Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Where the server says that it is ready. */
    URI health(Ports ports);

    /** Whether the log of this start says that the application will never be there, although the server stays up. */
    boolean gaveUp(String log);

    /** Whether a line of the log tells of a failure. */
    boolean tellsOfFailure(String line);
}
