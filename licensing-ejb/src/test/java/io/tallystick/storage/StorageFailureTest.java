package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StorageFailureTest {

    private static final String CONNECTION_REFUSED = "08001";
    private static final String STILL_REFERENCED = "23503";
    private static final String SYNTAX_ERROR = "42601";

    @Test
    void aDatabaseThatCannotBeReachedIsAServiceThatIsUnavailableHoweverTheServerWrapsIt() {
        var driver = new SQLException("Connection refused", CONNECTION_REFUSED);
        var server = new SQLException("Error in allocating a connection", new IllegalStateException(driver));

        var refusal = StorageFailure.asRefusal(new RuntimeException(server));

        assertThat(refusal).map(LicensingException::code).contains(ErrorCode.SERVICE_UNAVAILABLE);
    }

    @Test
    @DisplayName("U6 what others hang on stays, also when the database is the one to notice")
    void aRowThatOthersNameIsStillInUse() {
        var refusal = StorageFailure.asRefusal(new SQLException("customer_in_account", STILL_REFERENCED));

        assertThat(refusal).map(LicensingException::code).contains(ErrorCode.STILL_IN_USE);
    }

    @Test
    void aFaultOfOursIsNotBlamedOnTheDatabase() {
        assertThat(StorageFailure.asRefusal(new RuntimeException(new SQLException("no such column", SYNTAX_ERROR)))).isEmpty();
    }
}
