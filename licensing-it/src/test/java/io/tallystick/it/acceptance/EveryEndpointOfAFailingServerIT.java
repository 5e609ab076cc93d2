package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Visitor;
import io.tallystick.it.contract.Document;
import io.tallystick.it.contract.Operation;
import io.tallystick.it.contract.Request;
import io.tallystick.it.server.Folders;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every operation answers while its server has no database, and while the database has lost its tables; then all is well again. */
class EveryEndpointOfAFailingServerIT {

    /** One of them is read by every call. */
    private static final List<String> TABLES = List.of("company", "signing_key");
    private static final boolean IS_H2 = System.getProperty("it.database", "h2").equals("h2");
    private static final List<String> PAGES = List.of("/", "/nowhere", "/offline", "/my", "/console");
    private static final int ATTEMPTS = 300;
    private static final int PAUSE_MILLIS = 200;

    private static TallystickServer server;

    private final List<Operation> operations = Document.read().operations();
    private Database database;

    @BeforeAll
    static void startAServerOfItsOwn() {
        server = TallystickServer.startAsAcme(Folders.fresh("failing-"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void openTheDatabase() throws SQLException {
        database = Database.of(server);
    }

    @AfterEach
    void repairTheDatabase() throws SQLException {
        if (IS_H2) {
            database.does("set exclusive 0");
        }
        for (var table : TABLES) {
            database.does("alter table if exists " + table + "_away rename to " + table);
        }
        database.commit();
        database.close();
        assertThat(Stream.generate(this::askedAfterAWhile).limit(ATTEMPTS).anyMatch(status -> status == 200)).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> givenADatabaseThatLetsNobodyIn_whenAnythingIsCalled_thenTheServiceIsUnavailableForAWhile() throws SQLException {
        assumeTrue(IS_H2, "PostgreSQL has no such mode; there the tests of a killed database show it");
        database.does("set exclusive 2");
        return each("service_unavailable");
    }

    @TestFactory
    Stream<DynamicTest> givenADatabaseThatLostATable_whenAnythingIsCalled_thenItIsTheServersFault() throws SQLException {
        for (var table : TABLES) {
            database.does("alter table " + table + " rename to " + table + "_away");
        }
        database.commit();
        return each("internal_error").filter(test -> !test.getDisplayName().endsWith("/ping"));
    }

    @TestFactory
    Stream<DynamicTest> givenADatabaseThatLetsNobodyIn_whenPeopleVisit_thenAPageTellsThem() throws SQLException {
        assumeTrue(IS_H2, "PostgreSQL has no such mode");
        database.does("set exclusive 2");
        return PAGES.stream().map(page -> dynamicTest(page, () -> {
            var shown = Visitor.of(server).with("Accept", "text/html").get(page);
            assertThat(shown.statusCode()).isEqualTo(503);
            assertThat(shown.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(shown.body()).contains("service_unavailable");
        }));
    }

    private int askedAfterAWhile() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ManagementApi.ofAcme(server.uri()).get("company").status();
    }

    private Stream<DynamicTest> each(String code) {
        return operations.stream().filter(operation -> operation.refusesWith(code)).map(operation -> dynamicTest(operation.toString(), () -> {
            var answer = Request.of(operation).sent(LicenseApi.ofAcme(server.uri()), ManagementApi.ofAcme(server.uri()));
            refused(operation.codes().get(code), code, answer);
            assertThat(answer.header("Retry-After")).matches(code.equals("service_unavailable") ? "\\d+" : "");
        }));
    }
}
