package io.tallystick.it.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where a server keeps its books, as an operator would say it. */
public record BooksAddress(String url, String user, String password) {

    private static final String URL = "TALLYSTICK_DB_URL";
    private static final String USER = "TALLYSTICK_DB_USER";
    private static final String PASSWORD = "TALLYSTICK_DB_PASSWORD";

    /**
     * What the environment names; else a database for the folder, the same one each time it is asked for: a file in it, or a database of
     * PostgreSQL where {@code it.database} is {@code postgresql}.
     */
    public static BooksAddress of(Path folder, Map<String, String> environment) {
        if (environment.containsKey(URL)) {
            return new BooksAddress(environment.get(URL), environment.getOrDefault(USER, "sa"), environment.getOrDefault(PASSWORD, ""));
        }
        return System.getProperty("it.database", "h2").equals("postgresql") ? PostgreSql.database(folder.getFileName().toString()) : h2(folder);
    }

    /** As the server's default, and open to a second process, which H2 does not do together with {@code DB_CLOSE_ON_EXIT=FALSE}. */
    private static BooksAddress h2(Path folder) {
        var file = folder.toAbsolutePath().resolve("tallystick");
        return new BooksAddress("jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE", "sa", "");
    }

    /** The same as variables of a server. */
    public Map<String, String> environment() {
        return Map.of(URL, url, USER, user, PASSWORD, password);
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
