package io.tallystick.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The map of ADR 0001: which features there are, which rooms each has, and whose boundary it may touch. */
final class Features {

    static final String ROOT = "io.tallystick.";
    static final String BOUNDARY = "boundary";
    static final String SHARED = "shared";
    static final String STORAGE = "storage";
    static final String ROUNDS = "rounds";

    /** Whose boundary a feature may touch, beside its own rooms and what is shared. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
        Map.entry("signing", Set.of()),
        Map.entry("access", Set.of("signing")),
        Map.entry("branding", Set.of("access", "signing")),
        Map.entry("catalog", Set.of("access")),
        Map.entry("customer", Set.of("access")),
        Map.entry("sso", Set.of("outbound", "customer", "access", "signing")),
        Map.entry("license", Set.of("sso", "catalog", "customer", "access", "signing")),
        Map.entry("activation", Set.of("license", "catalog", "access")),
        Map.entry("consumption", Set.of("activation", "license", "catalog", "access")),
        Map.entry("floating", Set.of("activation", "license", "catalog", "access")),
        Map.entry("offline", Set.of("activation", "consumption", "license", "access", "signing")),
        Map.entry("token", Set.of("activation", "license", "access", "signing")),
        Map.entry("mail", Set.of("signing")),
        Map.entry("selfservice", Set.of("offline", "activation", "license", "customer", "access", "mail")),
        Map.entry("analytics", Set.of("access")),
        Map.entry("console", Set.of("access", "customer", "signing")),
        Map.entry("outbound", Set.of()),
        Map.entry("webhook", Set.of("outbound", "consumption", "activation", "license", "catalog", "customer", "access", "signing")),
        Map.entry("audit", Set.of("webhook", "console", "branding", "access", "catalog", "customer", "sso", "license", "activation", "consumption", "floating", "offline",
            "selfservice", "airgap", "token", "exchange", "signing")),
        Map.entry("airgap", Set.of("activation", "consumption", "license", "catalog", "access", "signing")),
        Map.entry("diagnosis", Set.of("activation", "consumption", "floating", "license", "access")),
        Map.entry("exchange", Set.of("license", "customer", "catalog", "access", "signing")),
        Map.entry(ROUNDS, Set.of()),
        Map.entry(STORAGE, Set.of()));

    /** The rooms of each feature; {@code storage}, {@code rounds} and {@code shared} have none. */
    static final Map<String, Set<String>> ROOMS = Map.ofEntries(
        Map.entry("signing", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("access", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("branding", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("catalog", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("customer", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("sso", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("license", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("activation", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("consumption", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("floating", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("offline", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("token", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("mail", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("outbound", Set.of(BOUNDARY, "control")),
        Map.entry("webhook", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("selfservice", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("airgap", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("diagnosis", Set.of(BOUNDARY, "control")),
        Map.entry("analytics", Set.of(BOUNDARY, "control")),
        Map.entry("console", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("exchange", Set.of(BOUNDARY, "control", "entity")),
        Map.entry("audit", Set.of(BOUNDARY, "control", "entity")));

    private Features() {
    }

    /** The feature that a class belongs to; empty for classes of others. */
    static Optional<String> of(JavaClass type) {
        return part(type, 0);
    }

    /** The room within its feature; empty for what lies in the feature's own package. */
    static Optional<String> roomOf(JavaClass type) {
        return part(type, 1);
    }

    private static Optional<String> part(JavaClass type, int place) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] parts = name.substring(ROOT.length()).split("\\.");
        return place < parts.length ? Optional.of(parts[place]) : Optional.empty();
    }
}
