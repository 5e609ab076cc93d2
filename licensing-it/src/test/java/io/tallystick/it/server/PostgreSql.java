package io.tallystick.it.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL on a loopback port: its binaries come from Maven Central, it needs no rights, and it ends with the tests. It is as
 * durable as a PostgreSQL of an operator: every commit is flushed.
 */
public final class PostgreSql {

    /** Names a PostgreSQL that runs already, with a user who may create databases, instead: {@code jdbc:postgresql://host/postgres}. */
    private static final String RUNNING = "it.postgres.url";

    private static final String CONNECTIONS = "200";

    private PostgreSql() {
    }

    /** A database of this name, made where it is not there yet. */
    static BooksAddress database(String name) {
        var server = Server.ADDRESS;
        var own = "it_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        try (var connection = server.open(); var statement = connection.createStatement()) {
            if (!statement.executeQuery("select 1 from pg_database where datname = '" + own + "'").next()) {
                statement.execute("create database " + own);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No database can be made: " + e.getMessage(), e);
        }
        return new BooksAddress(server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + own + "$1"), server.user(), server.password());
    }

    /** Started by whoever asks first. */
    private static final class Server {

        static final BooksAddress ADDRESS = System.getProperty(RUNNING, "").isEmpty() ? start() : running();

        private static BooksAddress running() {
            return new BooksAddress(System.getProperty(RUNNING), System.getProperty("it.postgres.user", "postgres"),
                    System.getProperty("it.postgres.password", ""));
        }

        private static BooksAddress start() {
            try {
                var started = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", CONNECTIONS)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                return new BooksAddress(started.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""), "postgres", "");
            } catch (IOException | RuntimeException | LinkageError e) {
                throw new IllegalStateException("PostgreSQL cannot be started here (" + e.getMessage() + "). Name one that runs: -D" + RUNNING
                        + "=jdbc:postgresql://127.0.0.1:5432/postgres -Dit.postgres.user=… -Dit.postgres.password=…", e);
            }
        }
    }
}
