package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevivingConnectionTest {

    private final List<Connection> links = new ArrayList<>();
    private Connection pooled;

    @BeforeEach
    void aPooledConnection() throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:reviving");
        pooled = RevivingConnection.of(() -> {
            links.add(h2.getConnection("sa", ""));
            return links.get(links.size() - 1);
        });
    }

    private void theDatabaseGoesAway() throws SQLException {
        links.get(links.size() - 1).close();
    }

    private int one() throws SQLException {
        try (var question = pooled.createStatement(); var answer = question.executeQuery("select 1")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    @Test
    void aLinkThatBrokeBetweenTwoTransactionsIsReplaced() throws SQLException {
        theDatabaseGoesAway();

        pooled.setAutoCommit(false);

        assertThat(one()).isEqualTo(1);
        assertThat(pooled.getAutoCommit()).isFalse();
        assertThat(links).hasSize(2);
    }

    @Test
    void aLinkThatBrokeInsideATransactionIsNotHidden() throws SQLException {
        pooled.setAutoCommit(false);
        theDatabaseGoesAway();

        assertThatThrownBy(this::one).isInstanceOf(SQLException.class);
        assertThatThrownBy(pooled::commit).isInstanceOf(SQLException.class);
        assertThat(links).hasSize(1);
    }

    @Test
    void afterALostTransactionWasRolledBackTheNextOneWorks() throws SQLException {
        pooled.setAutoCommit(false);
        theDatabaseGoesAway();
        pooled.rollback();
        pooled.setAutoCommit(true);

        assertThat(one()).isEqualTo(1);
        assertThat(links).hasSize(2);
    }

    @Test
    void aWorkingLinkIsKept() throws SQLException {
        one();
        one();

        assertThat(links).hasSize(1);
    }

    @Test
    void aConnectionThatThePoolClosedStaysClosed() throws SQLException {
        pooled.close();

        assertThat(pooled.isClosed()).isTrue();
        assertThatThrownBy(this::one).isInstanceOf(SQLException.class);
        assertThat(links).hasSize(1);
    }
}
