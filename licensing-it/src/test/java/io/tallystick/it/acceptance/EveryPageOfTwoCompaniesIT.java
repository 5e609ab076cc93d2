package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.tallystick.it.acceptance.fixture.Belongings;
import io.tallystick.it.acceptance.fixture.ConsoleMap;
import io.tallystick.it.acceptance.fixture.ConsoleMap.Place;
import io.tallystick.it.acceptance.fixture.Household;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.acceptance.fixture.Places;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.PageVisitor;
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
 * Every page and every form of the console that names something, tried by an owner with what another company really has: the answer is the one
 * for what never was. A page that is added is tried here without a further line.
 */
class EveryPageOfTwoCompaniesIT extends MyScene {

    private static final String PASSWORD = "a password of theirs";

    private final List<Place> named = ConsoleMap.places().stream().filter(place -> place.template().contains("{"))
            .filter(place -> !place.template().endsWith("/exports/{kind}")).toList();
    private final String host = "globex-" + UUID.randomUUID() + ".test";
    private long theirCompany;
    private Household theirs;
    private Household ours;
    private PageVisitor them;
    private ConsoleVisitor owner;

    @BeforeEach
    void furnish() {
        var told = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Globex " + UUID.randomUUID()))));
        theirCompany = told.path("id").asLong();
        var vendor = ManagementApi.withKey(server.uri(), told.path("management_key").asText());
        theirs = Household.of(vendor, api.withKey(told.path("api_key").asText(), told.path("shared_key").asText()), books);
        ours = Household.of(management, api, books);
        them = signedIn(vendor);
        theirs.put(books.number("select max(id) from console_session where company_id = ?", theirCompany), "sessions");
        owner = ConsoleVisitor.of(server.uri(), management).as("owner");
        ours.put(books.number("select max(id) from console_session where company_id <> ?", theirCompany), "sessions");
    }

    @AfterEach
    void clear() {
        ours.close();
        theirs.close();
    }

    @TestFactory
    @DisplayName("R1 what another company has answers as what never was, on every page and to every form, and none of its rows changes")
    Stream<DynamicTest> givenThingsOfAnotherCompany_whenAnOwnerTriesThem_thenTheyDoNotExist() {
        return named.stream().map(place -> dynamicTest(place.method() + " " + place.template(), () -> {
            var places = theirs.numbered();
            mustBeLikeNothing(place, places.in(place.template()), places.ofNobody().in(place.template()));
            if (places.isNested(place.template())) {
                mustBeLikeNothing(place, ours.numbered().in(place.template(), places), ours.numbered().in(place.template(), places.ofNobody()));
            }
        }));
    }

    @TestFactory
    @DisplayName("R1 the company itself is shown all of it: what the other one is refused is there")
    Stream<DynamicTest> givenThingsOfItsOwn_whenTheCompanyReadsThem_thenTheyAreThere() {
        // Its product is used by name and password, for which no air-gap code is made.
        return named.stream().filter(place -> place.method().equals("GET") && !place.template().endsWith("/airgap.policy")).map(place -> dynamicTest(place.toString(), () ->
                assertThat(them.opens(theirs.numbered().in(place.template())).status()).isIn(200, 303)));
    }

    private void mustBeLikeNothing(Place place, String path, String nothing) {
        owner.opens("/console");
        var before = Belongings.of(server, theirCompany);

        var answer = asks(place, path);

        var expected = asks(place, nothing);
        assertThat(answer.status()).isEqualTo(expected.status()).isNotIn(200, 500);
        assertThat(comparable(answer)).isEqualTo(comparable(expected));
        assertThat(Belongings.of(server, theirCompany)).isEqualTo(before);
    }

    private Answer asks(Place place, String path) {
        if (place.method().equals("GET")) {
            return owner.opens(path);
        }
        return place.takesFile() ? owner.browser().sendsFile(path, "file", "empty.csv", "") : owner.sends(path, Map.of("enabled", "false", "name", "mine"));
    }

    /** Without the ids, and without the secrets of a page's forms. */
    private String comparable(Answer answer) {
        var text = answer.header("Location") + answer.body().replaceAll("name=\"token\" value=\"[^\"]*\"", "");
        return theirs.numbered().without(text).replace(Places.NOBODYS, "…");
    }

    private PageVisitor signedIn(ManagementApi vendor) {
        var email = "hank-" + UUID.randomUUID() + "@globex.example";
        accepted(vendor.patch("branding", Json.text(Map.of("hosts", List.of(host)))));
        accepted(vendor.post("console_users/", Json.text(Map.of("email", email, "name", "Hank", "role", "owner", "password", PASSWORD))));
        var visitor = PageVisitor.of(server.uri(), Map.of("Host", host));
        visitor.opens("/console/login");
        assertThat(visitor.sends("/console/login", Map.of("email", email, "password", PASSWORD)).status()).isEqualTo(303);
        return visitor;
    }
}
