package io.tallystick.it.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

import io.tallystick.it.books.BalancedBooks;
import io.tallystick.it.server.Books;
import io.tallystick.it.server.BooksAddress;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.TallystickServer;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The books of the first release, brought to the newest schema by the server that is started on them. */
class MigrationIT {

    private static final String LICENSE = "DEMO-CONS-UMPT-0001";

    /** Opens the secrets in the old books. */
    private static final Map<String, String> MASTER_KEY = Map.of("TALLYSTICK_MASTER_KEY", "bWlncmF0aW9uLXRlc3QtbWFzdGVyLWtleS0wMDAwMDE=");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Path folder = TallystickServer.newFolder("migrated-");
    private final BooksAddress address = BooksAddress.of(folder, Map.of());

    @Test
    void anEmptyDatabaseGetsEveryMigrationOnce() {
        int first = migrations(null).migrate().migrationsExecuted;

        assertThat(first).isEqualTo(migrations(null).info().all().length).isGreaterThan(1);
        assertThat(migrations(null).migrate().migrationsExecuted).isZero();
    }

    @Test
    @DisplayName("T7 the books of the first release are kept and used by the newest, which seals the old lines of the audit, too")
    void theBooksOfTheFirstReleaseAreKeptAndUsedByTheNewest() throws SQLException {
        migrations("1").migrate();
        write("books-of-v1.sql");
        var before = rows();
        before.merge("signing_key", 1L, Long::sum);
        // The first owner at the console.
        before.merge("audit_entry", 1L, Long::sum);

        try (var server = TallystickServer.start(folder, MASTER_KEY); var books = server.books()) {
            assertThat(rows()).containsAllEntriesOf(before);
            BalancedBooks.assertBalanced(books);
            mustBeInUse(LicenseApi.ofAcme(server.uri()), books);
            mustBeSealed(books);
            BalancedBooks.assertBalanced(books);
            assertThat(books.number("select count(*) from signing_key where algorithm = 'ES256' and active_for = company_id")).isEqualTo(1);
            assertThat(server.failuresSince(0)).isEmpty();
        }
    }

    @Test
    @DisplayName("D13 U9 offline devices of earlier versions are locked from their activation on, and customers are found in any spelling")
    void offlineDevicesOfEarlierVersionsAreLocked() throws SQLException {
        migrations("1").migrate();
        write("books-of-v1.sql");
        migrations("10").migrate();
        try (var connection = address.open(); var statement = connection.createStatement()) {
            statement.execute("update license set offline_lock_days = 180");
            statement.execute("update customer set email = 'Ada@Example.COM' where id = (select min(id) from customer)");
        }

        migrations(null).migrate();

        try (var books = new Books(address.open())) {
            assertThat(books.number("select count(*) from device where locked_until is not null")).isPositive()
                    .isEqualTo(books.number("select count(*) from device where active = true and offline = true"
                            + " and locked_until = activated_at + interval '180' day"));
            assertThat(books.number("select count(*) from customer where folded_email = 'ada@example.com'")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("U12 customers and license users of earlier versions are found by their names")
    void thoseOfEarlierVersionsAreFoundByTheirNames() throws SQLException {
        migrations("1").migrate();
        write("books-of-v1.sql");
        migrations("21").migrate();
        try (var connection = address.open(); var statement = connection.createStatement()) {
            statement.execute("update customer set first_name = 'Ada', last_name = 'King', folded_company = 'engines, ltd.' where id = (select min(id) from customer)");
            statement.execute("update license_user set last_name = 'Thorn'");
        }

        migrations(null).migrate();

        try (var books = new Books(address.open())) {
            assertThat(books.number("select count(*) from customer where folded_name = 'ada king' and folded_surname = 'king ada'"
                    + " and folded_company = 'engines ltd.'")).isEqualTo(1);
            assertThat(books.number("select count(*) from license_user where folded_name = 'thorn' and folded_surname = 'thorn'")).isPositive();
        }
    }

    private static void mustBeSealed(Books books) {
        for (var until = Instant.now().plus(PATIENCE); books.number("select count(*) from audit_entry where chain_position is null") > 0;) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(LOOK.toNanos());
        }
        assertThat(books.number("select sum(checkpoint_position) from audit_chain")).isPositive();
    }

    /** Devices of that time are still active, units go on from where they were, and a file that was written then still counts. */
    private static void mustBeInUse(LicenseApi api, Books books) {
        var device = Map.of("product", "EX", "license_key", LICENSE, "hardware_id", "old-online");
        assertThat(api.get("check_license", device).json().path("license_active").asBoolean()).isTrue();
        long total = books.number("select total_consumptions from license where license_key = ?", LICENSE);

        assertThat(api.post("add_consumption", "{\"product\":\"EX\",\"license_key\":\"" + LICENSE + "\",\"hardware_id\":\"old-online\"}").status()).isEqualTo(200);
        assertThat(api.postText("deactivate_offline", resource("deactivate_offline-of-v1.req").strip()).body()).isEqualTo("license_deactivated");

        assertThat(books.number("select total_consumptions from license where license_key = ?", LICENSE)).isEqualTo(total + 1 + 4);
        assertThat(api.post("activate_license", "{\"product\":\"EXU\",\"username\":\"user@example.com\",\"password\":\"example-password\","
                + "\"hardware_id\":\"old-user\"}").json().path("times_activated").asInt()).isEqualTo(1);
    }

    /** @param newest version at which to stop; null for all */
    private Flyway migrations(String newest) {
        var flyway = Flyway.configure().dataSource(address.url(), address.user(), address.password()).locations("classpath:db/migration");
        return (newest == null ? flyway : flyway.target(newest)).load();
    }

    private void write(String script) throws SQLException {
        try (var connection = address.open(); var statement = connection.createStatement()) {
            for (var each : resource(script).split(";\n")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    /** How many there are in each table of the first release. */
    private Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = address.open(); var statement = connection.createStatement()) {
            for (var line : resource("books-of-v1.sql").lines().filter(each -> each.startsWith("insert into ")).toList()) {
                var table = line.split(" ")[2];
                var count = statement.executeQuery("select count(*) from " + table);
                count.next();
                rows.put(table, count.getLong(1));
            }
        }
        return rows;
    }

    private static String resource(String name) {
        try (var stream = MigrationIT.class.getResourceAsStream("/schema/" + name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
