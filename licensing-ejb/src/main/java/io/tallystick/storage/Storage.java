package io.tallystick.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

import org.flywaydb.core.Flyway;

/**
 * Owns the data source and brings the schema up to date at start-up; the server starts no request before that is done. Beans that
 * read the database at start-up say {@code @DependsOn("Storage")}.
 */
@DataSourceDefinition(
        name = Storage.DATA_SOURCE,
        className = "io.tallystick.storage.TallystickDataSource",
        // WildFly demands one, and splits it at each semicolon; the real one comes from the settings.
        url = "jdbc:tallystick",
        user = DatabaseSettings.DEFAULT_USER,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        // Payara: a caller waits 10 s for a free connection, as it does for a lock, not a minute, and then hears "service unavailable".
        properties = "fish.payara.max-wait-time-in-millis=10000")
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Storage {

    /** JNDI name of the data source, the same on every server. */
    public static final String DATA_SOURCE = "java:app/jdbc/tallystick";

    private static final int ANSWER_SECONDS = 2;

    /** After a power cut the database may come up a little later than its servers: they wait for about 12 s. */
    private static final int CONNECT_RETRIES = 5;

    private static final int RETRY_SECONDS = 3;

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Storage.class.getClassLoader())
                .dataSource(dataSource)
                .locations(DatabaseSettings.ofThisProcess().migrations())
                .connectRetries(CONNECT_RETRIES)
                .connectRetriesInterval(RETRY_SECONDS)
                .load()
                .migrate();
    }

    /**
     * Whether the database answers now, for health checks.
     *
     * @return false if no connection could be had or the database was silent for two seconds; never throws
     */
    @Lock(LockType.READ)
    public boolean reachable() {
        try (var connection = dataSource.getConnection();
                var question = connection.createStatement()) {
            question.setQueryTimeout(ANSWER_SECONDS);
            return question.executeQuery("select 1").next();
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
