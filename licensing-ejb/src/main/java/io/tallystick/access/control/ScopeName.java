package io.tallystick.access.control;

import io.tallystick.access.boundary.Scope;
import java.util.Locale;

/** The text form of a scope: {@code company}, {@code customer:17}. */
final class ScopeName {

    private ScopeName() {
    }

    static String of(Scope scope) {
        String level = scope.level().name().toLowerCase(Locale.ROOT);
        return scope.isCompany() ? level : level + ":" + scope.id();
    }
}
