package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallystickDataSourceTest {

    private static final int ROWS = 500;
    private static final int READERS = 4;
    private static final long PATIENCE_SECONDS = 60;
    private static final String COUNT = "select count(*) from unit where owner = ?";

    private final TallystickDataSource books = new TallystickDataSource(new DatabaseSettings("jdbc:h2:mem:data-source", "sa", ""));
    private final CyclicBarrier gate = new CyclicBarrier(READERS + 1);
    private final AtomicInteger committed = new AtomicInteger(-1);
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private Connection writer;

    @BeforeEach
    void aTable() throws SQLException {
        writer = transaction();
        try (var table = writer.createStatement()) {
            table.execute("create table unit (owner int)");
            table.execute("create index unit_of_owner on unit (owner)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        readers.shutdownNow();
        writer.close();
    }

    @Test
    void givenReadersThatRepeatTheirQuestion_whenARowIsCommitted_thenEachOfThemFindsItWhenTheCommitHasReturned() throws Exception {
        var missed = Stream.generate(() -> readers.submit(this::missedRows)).limit(READERS).toList();

        for (int row = 0; row < ROWS; row++) {
            meet();
            change("insert into unit values (?)", row);
            writer.commit();
            committed.set(row);
            meet();
        }

        for (Future<Integer> each : missed) {
            assertThat(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isZero();
        }
    }

    private int missedRows() throws Exception {
        int missed = 0;
        try (var reader = transaction()) {
            for (int row = 0; row < ROWS; row++) {
                meet();
                while (committed.get() < row) {
                    count(reader, row);
                }
                missed += 1 - count(reader, row);
                reader.commit();
                meet();
            }
        }
        return missed;
    }

    private void meet() throws Exception {
        gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Connection transaction() throws SQLException {
        var connection = books.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void change(String sql, int value) throws SQLException {
        try (var change = writer.prepareStatement(sql)) {
            change.setInt(1, value);
            change.executeUpdate();
        }
    }

    private static int count(Connection reader, int owner) throws SQLException {
        try (var question = reader.prepareStatement(COUNT)) {
            question.setInt(1, owner);
            var answer = question.executeQuery();
            answer.next();
            return answer.getInt(1);
        }
    }
}
