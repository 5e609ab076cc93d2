package io.tallystick.storage;

import java.sql.SQLException;
import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The driver that a URL asks for. */
final class Drivers {

    static final int CONNECT_SECONDS = 5;

    /** A statement that is silent for longer counts as a lost connection, so a frozen database cannot hold all threads. */
    private static final int ANSWER_SECONDS = 30;

    /** Otherwise H2 answers a question that was asked before from memory, and may miss what was committed since (ADR 0032). */
    private static final String ANSWERS_ANEW = ";OPTIMIZE_REUSE_RESULTS=0";

    private Drivers() {
    }

    static DataSource of(DatabaseSettings settings) throws SQLException {
        if (settings.isH2()) {
            return h2(settings);
        }
        if (settings.isPostgreSql()) {
            return postgreSql(settings);
        }
        throw new SQLException("TALLYSTICK_DB_URL must start with jdbc:h2: or jdbc:postgresql:");
    }

    private static DataSource h2(DatabaseSettings settings) {
        var h2 = new JdbcDataSource();
        h2.setURL(settings.url() + ANSWERS_ANEW);
        h2.setUser(settings.user());
        h2.setPassword(settings.password());
        return h2;
    }

    /** The URL is set last among the driver's own settings: what it says wins. */
    private static DataSource postgreSql(DatabaseSettings settings) throws SQLException {
        var postgreSql = new PGSimpleDataSource();
        postgreSql.setConnectTimeout(CONNECT_SECONDS);
        postgreSql.setLoginTimeout(CONNECT_SECONDS);
        postgreSql.setSocketTimeout(ANSWER_SECONDS);
        postgreSql.setTcpKeepAlive(true);
        postgreSql.setURL(settings.url());
        postgreSql.setUser(settings.user());
        postgreSql.setPassword(settings.password());
        return postgreSql;
    }
}
