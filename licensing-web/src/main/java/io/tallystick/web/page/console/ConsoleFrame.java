package io.tallystick.web.page.console;

import io.tallystick.console.boundary.Right;
import io.tallystick.console.boundary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around each page of the console: where one can go, who one is and may do, what was just done. */
@ApplicationScoped
public class ConsoleFrame {

    /** All words of the layout. Templates ask {@code may.support} and the like before they offer something. */
    Map<String, Object> words(Optional<SignedIn> user, String address, Optional<String> told) {
        Map<String, Object> words = new HashMap<>();
        user.filter(known -> !known.secondFactorDue()).ifPresent(known -> {
            words.put("user", Map.of("name", known.name(), "email", known.email(), "role", known.role().wire()));
            words.put("may", Stream.of(Right.values()).collect(Collectors.toMap(right -> right.name().toLowerCase(Locale.ROOT), known::may)));
            words.put("nav", groups(known, address));
        });
        told.ifPresent(sentence -> words.put("told", sentence));
        return words;
    }

    private static List<Map<String, Object>> groups(SignedIn user, String address) {
        return Wing.GROUPS.stream().map(group -> Map.<String, Object>of("name", group, "entries", Wing.ALL.stream()
            .filter(wing -> wing.group().equals(group) && wing.exists() && user.may(wing.needs())).map(wing -> entry(wing, address)).toList()))
            .filter(group -> !((List<?>) group.get("entries")).isEmpty()).toList();
    }

    private static Map<String, Object> entry(Wing wing, String address) {
        return Map.of("name", wing.name(), "href", wing.path(), "icon", wing.icon(), "current", wing.shows(address));
    }
}
