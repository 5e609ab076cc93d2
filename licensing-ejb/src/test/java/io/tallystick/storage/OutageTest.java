package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class OutageTest {

    private final Outage outage = new Outage();

    @Test
    void rightAfterAFailedAttemptNobodyTriesAgain() {
        outage.began(new SQLException("Connection refused", "08001"));

        assertThatThrownBy(outage::throwIfRecent)
                .isInstanceOf(SQLException.class)
                .hasMessage("Connection refused")
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("08001");
    }

    @Test
    void withoutAFailedAttemptEverybodyMayTry() {
        assertThatCode(outage::throwIfRecent).doesNotThrowAnyException();
    }
}
