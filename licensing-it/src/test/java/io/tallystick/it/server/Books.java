package io.tallystick.it.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows themselves: what is true, whatever the answers said. */
public final class Books implements AutoCloseable {

    private static final String RUNNING_ON_H2 = "select count(*) from information_schema.sessions where lower(executing_statement) like ?";
    private static final String RUNNING_ON_POSTGRESQL =
            "select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and lower(query) like ?";
    private static final int PATIENCE_SECONDS = 5;

    /** H2's level at which also the subqueries of a question see the instant of the question (ADR 0032); on PostgreSQL they always do. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;

    /** Over a connection that they close. */
    public Books(Connection connection) {
        this.connection = connection;
        try {
            seeOneInstant(true);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /**
     * A single number.
     *
     * @param sql    a query with one row of one number, {@code null} counting as 0: {@code select count(*) from … where … = ?}
     * @param values for the question marks
     */
    public long number(String sql, Object... values) {
        return ask(sql, values, row -> row.getLong(1));
    }

    /**
     * A single text.
     *
     * @return the text, null when it is null in the database
     */
    public String text(String sql, Object... values) {
        return ask(sql, values, row -> row.getString(1));
    }

    /**
     * Changes rows at once, for what no caller can do: let time pass for a row. Waits a few seconds at most for rows that are locked.
     *
     * @return how many rows it changed
     */
    public synchronized int change(String sql, Object... values) {
        try (var change = connection.prepareStatement(sql)) {
            change.setQueryTimeout(PATIENCE_SECONDS);
            fill(change, values);
            seeOneInstant(false);
            try {
                return change.executeUpdate();
            } finally {
                seeOneInstant(true);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage() + " in: " + sql, e);
        }
    }

    /** Whoever changes rows must not: it would be refused those that somebody else has just changed. */
    private void seeOneInstant(boolean one) throws SQLException {
        if (isH2()) {
            connection.setTransactionIsolation(one ? H2_SNAPSHOT : Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /**
     * How many connections are in the middle of such a statement, waiting for a lock maybe.
     *
     * @param like its beginning in small letters: {@code insert into device %}
     */
    public long running(String like) {
        return number(isH2() ? RUNNING_ON_H2 : RUNNING_ON_POSTGRESQL, like);
    }

    private boolean isH2() {
        try {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:");
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private synchronized <T> T ask(String sql, Object[] values, Column<T> column) {
        try (var question = connection.prepareStatement(sql)) {
            fill(question, values);
            try (var answer = question.executeQuery()) {
                if (!answer.next()) {
                    throw new AssertionError("No row for: " + sql);
                }
                return column.of(answer);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage() + " in: " + sql, e);
        }
    }

    private static void fill(PreparedStatement question, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            question.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }
}
