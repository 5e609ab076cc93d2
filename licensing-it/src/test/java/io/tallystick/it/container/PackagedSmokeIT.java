package io.tallystick.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;

import io.tallystick.storage.Storage;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** Runs in every server: deployment, data source, migrations. Only JUnit's assertions exist inside the container. */
@ArquillianTest
public class StorageSmokeIT {

    @EJB
    private Storage storage;

    @Resource(lookup = Storage.DATA_SOURCE)
    private DataSource dataSource;

    @Deployment
    static Archive<?> tallystick() {
        return Deployments.tallystickWith(StorageSmokeIT.class);
    }

    @Test
    void theDatabaseAnswersOnceTheApplicationIsDeployed() {
        assertTrue(storage.reachable());
    }

    @Test
    void theSchemaWasBroughtUpToDateBeforeTheFirstRequest() throws SQLException {
        try (var connection = dataSource.getConnection();
                var question = connection.createStatement();
                var failed = question.executeQuery("select count(*) from \"flyway_schema_history\" where \"success\" = false")) {
            failed.next();

            assertEquals(0, failed.getInt(1));
        }
    }

    @Test
    void everyConnectionReadsCommittedRowsOnly() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }
}
