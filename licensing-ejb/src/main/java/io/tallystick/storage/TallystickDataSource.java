package io.tallystick.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens the physical connections that the server pools: H2 or PostgreSQL, whatever the settings of this process name
 * ({@code tallystick.db.url} and its neighbours, see the package's first requirement).
 *
 * <p>It stands in front of the drivers because the deployment descriptor cannot choose between two driver classes in a way both
 * servers read. The properties {@code url}, {@code user} and {@code password} only satisfy servers that demand one in the descriptor.
 */
public class TallystickDataSource implements DataSource {

    /** One for the process, which opens one H2 database, however many pools a server makes of this class. */
    private static final Semaphore H2_TURN = new Semaphore(1, true);
    private static final long H2_PATIENCE_MILLIS = 10_000;

    private final DatabaseSettings settings;
    private final Outage outage = new Outage();
    private volatile DataSource driver;

    /** Called by the server, which makes one instance per pool. */
    public TallystickDataSource() {
        this(DatabaseSettings.ofThisProcess());
    }

    TallystickDataSource(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * A new connection at READ COMMITTED which replaces itself when it breaks between two transactions.
     *
     * @throws SQLException if the database does not answer or the URL names no supported database
     */
    @Override
    public Connection getConnection() throws SQLException {
        return RevivingConnection.of(this::open);
    }

    /** Same as {@link #getConnection()}: who connects is a matter of the settings, not of the caller. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private Connection open() throws SQLException {
        outage.throwIfRecent();
        try {
            var connection = driver().getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return settings.isH2() ? OneWriter.of(connection, H2_TURN, H2_PATIENCE_MILLIS) : connection;
        } catch (SQLException unreachable) {
            outage.began(unreachable);
            throw unreachable;
        }
    }

    private DataSource driver() throws SQLException {
        if (driver == null) {
            driver = Drivers.of(settings);
        }
        return driver;
    }

    /** Set by the server from the descriptor; the settings decide. */
    public void setUrl(String url) {
    }

    /** Set by the server from the descriptor; the settings decide. */
    public void setUser(String user) {
    }

    /** Set by the server from the descriptor; the settings decide. */
    public void setPassword(String password) {
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
    }

    @Override
    public void setLoginTimeout(int seconds) {
    }

    @Override
    public int getLoginTimeout() {
        return Drivers.CONNECT_SECONDS;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("java.util.logging is not used");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : driver().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
