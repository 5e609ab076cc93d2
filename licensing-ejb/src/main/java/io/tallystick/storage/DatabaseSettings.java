package io.tallystick.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Which database, as whom.
 *
 * @param url      JDBC URL of H2 ({@code jdbc:h2:…}) or of a PostgreSQL-speaking engine ({@code jdbc:postgresql:…})
 * @param user     database user; {@code sa} when nothing is set
 * @param password the user's password, empty when nothing is set; never printed
 */
record DatabaseSettings(String url, String user, String password) {

    /** Stands for the data folder in {@link #DEFAULT_URL}. */
    private static final String FOLDER = "{data}";

    /**
     * H2 in the data folder. {@code WRITE_DELAY=0}: what was answered is on disk. {@code DB_CLOSE_ON_EXIT=FALSE}: the server closes
     * its connections before the machine stops; H2's own hook would close the file under running requests.
     */
    private static final String DEFAULT_URL = "jdbc:h2:file:" + FOLDER + "/tallystick;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    static final String DEFAULT_USER = "sa";

    /** Reads system properties ({@code tallystick.db.url}) first, then the environment ({@code TALLYSTICK_DB_URL}). */
    static DatabaseSettings ofThisProcess() {
        return of(System::getProperty, System::getenv);
    }

    static DatabaseSettings of(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        var settings = new Lookup(properties, environment);
        var folder = Path.of(settings.text("tallystick.data", "data")).toAbsolutePath().normalize();
        return new DatabaseSettings(
                settings.text("tallystick.db.url", DEFAULT_URL).replace(FOLDER, folder.toString()),
                settings.text("tallystick.db.user", DEFAULT_USER),
                settings.text("tallystick.db.password", ""));
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    boolean isPostgreSql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Where the schema's steps lie: those for every database, and those that only one of them understands. */
    String[] migrations() {
        return isPostgreSql() ? new String[] {"classpath:db/migration", "classpath:db/postgresql"} : new String[] {"classpath:db/migration"};
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + user + "]";
    }

    private record Lookup(UnaryOperator<String> properties, UnaryOperator<String> environment) {

        String text(String property, String otherwise) {
            var value = properties.apply(property);
            if (value == null) {
                value = environment.apply(property.replace('.', '_').toUpperCase(Locale.ROOT));
            }
            return value == null || value.isBlank() ? otherwise : value;
        }
    }
}
