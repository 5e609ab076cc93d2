package io.tallystick.it.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import org.junit.jupiter.api.TestFactory;

/** Every page and every form of the console, tried by every role and by nobody. */
class ConsoleRolesIT extends MyScene {

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

    /** Forms are sent only by those who may not: what others would do here is each page's own test. */
    private static void tries(ConsoleVisitor visitor, Role role, Place place) {
        if (!role.may(place.needs())) {
            mustRefuse(403, "right_missing", asks(visitor, place));
        } else if (place.method().equals("GET")) {
            var answer = asks(visitor, place);
            assertThat(answer.status()).as(role + " " + place + "\n" + answer.body()).isIn(200, 303, 400, 404);
            assertThat(answer.body()).doesNotContain("<p class=\"code\">right_missing");
        }
    }

    private static Answer asks(ConsoleVisitor visitor, Place place) {
        if (place.method().equals("GET")) {
            return visitor.opens(place.path());
        }
        return place.takesFile() ? visitor.browser().sendsFile(place.path(), "file", "empty.csv", "") : visitor.sends(place.path(), Map.of());
    }
}
