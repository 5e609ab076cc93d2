package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

import org.junit.jupiter.api.Test;

class StorageFailureTest {

    private static final String CONNECTION_REFUSED = "08001";
    private static final String SYNTAX_ERROR = "42601";

    @Test
    void aDatabaseThatCannotBeReachedIsAServiceThatIsUnavailableHoweverTheServerWrapsIt() {
        var driver = new SQLException("Connection refused", CONNECTION_REFUSED);
        var server = new SQLException("Error in allocating a connection", new IllegalStateException(driver));

        var refusal = StorageFailure.asRefusal(new RuntimeException(server));

        assertThat(refusal).map(LicensingException::code).contains(ErrorCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void aFaultOfOursIsNotBlamedOnTheDatabase() {
        assertThat(StorageFailure.asRefusal(new RuntimeException(new SQLException("no such column", SYNTAX_ERROR)))).isEmpty();
    }
}
