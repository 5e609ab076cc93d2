package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneWriterTest {

    private static final String URL = "jdbc:h2:mem:one-writer";
    private static final String LOCK = "select n from counter where id = 1 for update";
    private static final String READ = "select n from counter where id = 1";
    private static final String OTHER_ROW = " UPDATE counter set n = n + 1 where id = 2";

    private final Semaphore turn = new Semaphore(1, true);
    private Connection first;
    private Connection second;

    @BeforeEach
    void twoTransactions() throws SQLException {
        first = transaction();
        second = transaction();
        try (var table = first.createStatement()) {
            table.execute("create table if not exists counter (id int primary key, n int)");
            table.execute("merge into counter values (1, 0), (2, 0)");
        }
        first.commit();
    }

    private Connection transaction() throws SQLException {
        var connection = OneWriter.of(DriverManager.getConnection(URL, "sa", ""), turn, 50);
        connection.setAutoCommit(false);
        return connection;
    }

    @AfterEach
    void bothEnd() throws SQLException {
        first.close();
        second.close();
        assertThat(turn.availablePermits()).isEqualTo(1);
    }

    private static void run(Connection transaction, String sql) throws SQLException {
        try (var statement = transaction.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private void assertThatTheSecondMayWrite() {
        assertThatCode(() -> run(second, OTHER_ROW)).doesNotThrowAnyException();
    }

    @Test
    void aSecondWriterWaitsAlsoForAnotherRowAndHearsInTimeThatTheDatabaseIsBusy() throws SQLException {
        run(first, LOCK);

        assertThatThrownBy(() -> run(second, OTHER_ROW)).isInstanceOf(SQLTransientException.class)
                .satisfies(busy -> assertThat(StorageFailure.asRefusal(busy)).isPresent());
    }

    @Test
    void aReaderNeverWaits() throws SQLException {
        run(first, OTHER_ROW);

        assertThatCode(() -> run(second, READ)).doesNotThrowAnyException();
    }

    @Test
    void theTurnEndsWithACommit() throws SQLException {
        run(first, LOCK);
        run(first, OTHER_ROW);
        first.commit();

        assertThatTheSecondMayWrite();
    }

    @Test
    void theTurnEndsWithARollback() throws SQLException {
        run(first, LOCK);
        first.rollback();

        assertThatTheSecondMayWrite();
    }

    @Test
    void aRollbackToASavepointKeepsTheTurn() throws SQLException {
        var start = first.setSavepoint();
        run(first, LOCK);
        first.rollback(start);

        assertThatThrownBy(() -> run(second, LOCK)).isInstanceOf(SQLTransientException.class);
    }

    @Test
    void theTurnEndsWithTheTransactionalMode() throws SQLException {
        run(first, LOCK);
        first.setAutoCommit(true);

        assertThatTheSecondMayWrite();
    }

    @Test
    void theTurnEndsWithTheConnection() throws SQLException {
        run(first, LOCK);
        first.close();

        assertThatTheSecondMayWrite();
    }

    @Test
    void aConnectionThatBrokeInItsTurnGivesItBackWhenThatIsNoticed() throws SQLException {
        run(first, LOCK);
        first.unwrap(Connection.class).close();

        assertThat(first.isClosed()).isTrue();
        assertThatTheSecondMayWrite();
    }
}
