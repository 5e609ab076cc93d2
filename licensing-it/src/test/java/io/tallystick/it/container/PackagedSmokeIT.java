package io.tallystick.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;

import io.tallystick.storage.Storage;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/**
 * Runs in every server: deployment, data source, migrations, and that the License API answers. Only JUnit's assertions exist inside the
 * container.
 */
@ArquillianTest
public class PackagedSmokeIT {

    @EJB
    private Storage storage;

    @Resource(lookup = Storage.DATA_SOURCE)
    private DataSource dataSource;

    @Deployment
    static Archive<?> tallystick() {
        return Deployments.tallystickWith(PackagedSmokeIT.class);
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

    @Test
    @RunAsClient
    void theLicenseApiSaysWhichVersionItIs(@ArquillianResource URL server) throws Exception {
        var request = HttpRequest.newBuilder(server.toURI().resolve("/api/v4/.well-known")).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"version\":\"" + System.getProperty("expected.version") + "\""), answer.body());
    }
}
