package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.tallystick.it.acceptance.fixture.Belongings;
import io.tallystick.it.acceptance.fixture.Household;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.ManagementKey;
import io.tallystick.it.acceptance.fixture.Places;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.contract.Document;
import io.tallystick.it.contract.Operation;
import io.tallystick.it.contract.Request;
import io.tallystick.it.server.ManagementApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the Management API that names something, tried with what another company really has: the answer is the one for what never
 * was. An operation that is added to the contract is tried here without a further line.
 */
class EveryEndpointOfTwoCompaniesIT extends Scene {

    private static final String OF_PRODUCTS = "/api/v1/(licenses|devices|orders|customers|license_users|bundles|products)/.*(?<!/airgap_policy)";

    private final List<Operation> operations = Document.read().operations().stream().filter(operation -> operation.path().startsWith("/api/v1/"))
            .filter(operation -> operation.path().contains("{") && !operation.path().endsWith("/exports/{kind}")).toList();
    private long theirCompany;
    private ManagementApi them;
    private Household theirs;
    private Household ours;

    @BeforeEach
    void furnish() {
        var told = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Globex " + UUID.randomUUID()))));
        theirCompany = told.path("id").asLong();
        them = ManagementApi.withKey(server.uri(), told.path("management_key").asText());
        theirs = Household.of(them, api.withKey(told.path("api_key").asText(), told.path("shared_key").asText()), books);
        ours = Household.of(management, api, books);
    }

    @AfterEach
    void clear() {
        ours.close();
        theirs.close();
    }

    @TestFactory
    @DisplayName("L10 A15 what another company has answers as what never was, at every operation, and none of its rows changes")
    Stream<DynamicTest> givenThingsOfAnotherCompany_whenAnythingIsTried_thenTheyDoNotExist() {
        return operations.stream().map(operation -> dynamicTest(operation.toString(), () -> {
            var theirPath = theirs.places().in(operation.path());
            mustBeLikeNothing(operation, theirPath, theirs.places().ofNobody().in(operation.path()));
            if (theirs.places().isNested(operation.path())) {
                mustBeLikeNothing(operation, ours.places().in(operation.path(), theirs.places()),
                        ours.places().in(operation.path(), theirs.places().ofNobody()));
            }
        }));
    }

    @TestFactory
    @DisplayName("L10 A14 the company itself finds all of it, also with a key that may only read: what the other one is refused is there")
    Stream<DynamicTest> givenThingsOfItsOwn_whenTheCompanyReadsThem_thenTheyAreThere() {
        var reader = ManagementKey.made(them, "read_only", true).of(server);
        return operations.stream().filter(operation -> operation.method().equals("GET") && !operation.path().endsWith("/airgap_policy"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var answer = Request.of(operation).at(theirs.places().in(operation.path())).sentBy(reader);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                }));
    }

    @TestFactory
    @DisplayName("A15 a key that is limited to a product finds what belongs to it")
    Stream<DynamicTest> givenThingsOfAProduct_whenAKeyOfThisProductReadsThem_thenTheyAreThere() {
        var code = theirs.machine().license().product().code();
        var limited = ManagementKey.made(them, "products", List.of(code), "read_only", true).of(server);
        return operations.stream().filter(operation -> operation.method().equals("GET") && operation.path().matches(OF_PRODUCTS))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var answer = Request.of(operation).at(theirs.places().in(operation.path())).sentBy(limited);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                }));
    }

    private void mustBeLikeNothing(Operation operation, String path, String nothing) {
        var before = Belongings.of(server, theirCompany);

        var answer = Request.of(operation).at(path).sentBy(management);

        refused(404, "not_found", answer);
        var expected = Request.of(operation).at(nothing).sentBy(management);
        assertThat(comparable(answer.toString())).isEqualTo(comparable(expected.toString()));
        assertThat(Belongings.of(server, theirCompany)).isEqualTo(before);
        assertThat(books.number("select count(*) from audit_entry e, license l where l.id = e.license_id and l.company_id = ? and e.company_id <> ?",
                theirCompany, theirCompany)).isZero();
    }

    private String comparable(String text) {
        return theirs.places().without(text).replace(Places.NOBODYS, "…");
    }
}
