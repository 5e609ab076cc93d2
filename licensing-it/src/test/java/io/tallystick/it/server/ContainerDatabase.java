package io.tallystick.it.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says to the servers that Arquillian starts where their books are: in memory, or on the PostgreSQL of the tests. Before anything else
 * runs, because Arquillian reads its settings before the first test class can say something.
 */
public final class ContainerDatabase implements LauncherSessionListener {

    private static final BooksAddress MEMORY = new BooksAddress("jdbc:h2:mem:container;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty("container.options", options(address()));
    }

    private static BooksAddress address() {
        boolean elsewhere = System.getProperty("it.database", "h2").equals("postgresql");
        return elsewhere ? BooksAddress.of(Path.of("container_" + System.nanoTime()), Map.of()) : MEMORY;
    }

    private static String options(BooksAddress address) {
        var settings = Map.of("tallystick.db.url", address.url(), "tallystick.db.user", address.user());
        return settings.entrySet().stream().map(each -> "-D" + each.getKey() + "=" + each.getValue()).collect(Collectors.joining(" "));
    }
}
