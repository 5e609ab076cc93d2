package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import io.tallystick.it.server.Books;

/** Every counter equals its rows, on every license of the database. */
public final class BalancedBooks {

    private static final int LOOKS_ON_H2 = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private BalancedBooks() {
    }

    /**
     * Asks for every invariant; writes nothing. Calls that are still on their way do no harm: each question sees committed rows only. On H2 a
     * subquery may see a commit that the question around it does not see (ADR 0032): there, only what stays broken is.
     *
     * @throws AssertionError naming each broken invariant, how many rows break it and one of them
     */
    public static void assertBalanced(Books books) {
        var broken = broken(books, EnumSet.allOf(Invariant.class));
        for (int look = 1; look < LOOKS_ON_H2 && !broken.isEmpty() && books.isH2(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            broken = broken(books, broken.keySet());
        }
        assertThat(broken).as("broken invariants").isEmpty();
    }

    private static Map<Invariant, String> broken(Books books, Collection<Invariant> asked) {
        var broken = new LinkedHashMap<Invariant, String>();
        asked.forEach(each -> {
            long violations = books.number("select count(*) from (" + each.violations() + ") violation");
            if (violations > 0) {
                broken.put(each, violations + " × " + books.text("select min(what) from (" + each.violations() + ") violation"));
            }
        });
        return broken;
    }
}
