package io.tallystick.it.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.console.boundary.Role;
import io.tallystick.it.acceptance.fixture.ConsoleMap;
import io.tallystick.it.acceptance.fixture.ConsoleMap.Place;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ConsoleVisitor;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page and every form of the console, tried by every role and by nobody. */
class ConsoleRolesIT extends MyScene {

    private static final List<Integer> READ = List.of(200, 303, 400, 404);
    /** No such thing, or no such form. */
    private static final List<Integer> UNDONE = List.of(403, 404);
    private static final String[] OPEN = {"GET /console/login", "POST /console/login", "GET /console/login/code", "POST /console/login/code"};

    @TestFactory
    @DisplayName("R1 what a role may not is refused, and what it may look at is shown")
    Stream<DynamicTest> givenARole_whenAnythingIsTried_thenTheTableDecides() {
        return Stream.of(Role.values()).map(role -> dynamicTest(role.wire(), () -> {
            var visitor = ConsoleVisitor.of(server.uri(), management).as(role.wire());
            visitor.opens("/console");
            ConsoleMap.places().stream().filter(place -> place.needs() != null).forEach(place -> tries(visitor, role, place));
        }));
    }

    @TestFactory
    @DisplayName("R1 nobody gets in without signing in")
    Stream<DynamicTest> givenNobody_whenAnythingIsTried_thenThereIsTheDoor() {
        var nobody = ConsoleVisitor.of(server.uri(), management);
        return ConsoleMap.places().stream().filter(place -> place.needs() != null).map(place -> dynamicTest(place.toString(), () -> {
            var answer = asks(nobody, place);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).contains("/console/login");
        }));
    }

    @Test
    @DisplayName("R1 only the door, and the way out, are open to everybody")
    void onlyTheDoorIsOpenToEverybody() {
        assertThat(ConsoleMap.places().stream().filter(place -> place.needs() == null).map(place -> place.method() + " " + place.template()))
                .containsExactlyInAnyOrder(OPEN);
    }

    /** A form of those who may is sent without its page, so that it reaches the form's own door, and does nothing. */
    private static void tries(ConsoleVisitor visitor, Role role, Place place) {
        if (!role.may(place.needs())) {
            mustRefuse(403, "right_missing", asks(visitor, place));
            return;
        }
        var answer = place.method().equals("GET") || place.takesFile() ? asks(visitor, place) : visitor.sends(place.path(), Map.of("token", "of no page"));
        assertThat(answer.status()).as(role + " " + place + "\n" + answer.body()).isIn(place.method().equals("GET") ? READ : UNDONE);
        assertThat(answer.body()).doesNotContain("<p class=\"code\">right_missing");
    }

    private static Answer asks(ConsoleVisitor visitor, Place place) {
        if (place.method().equals("GET")) {
            return visitor.opens(place.path());
        }
        return place.takesFile() ? visitor.browser().sendsFile(place.path(), "file", "empty.csv", "") : visitor.sends(place.path(), Map.of());
    }
}
