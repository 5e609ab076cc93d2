package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;

import io.tallystick.it.server.Books;

/** Every counter equals its rows, on every license of the database. */
public final class BalancedBooks {

    private BalancedBooks() {
    }

    /**
     * Asks for every invariant; writes nothing. Calls that are still on their way do no harm: each question sees the committed rows of one instant.
     *
     * @throws AssertionError naming each broken invariant, how many rows break it and one of them
     */
    public static void assertBalanced(Books books) {
        var broken = new LinkedHashMap<Invariant, String>();
        Arrays.stream(Invariant.values()).forEach(each -> {
            long violations = books.number("select count(*) from (" + each.violations() + ") violation");
            if (violations > 0) {
                broken.put(each, violations + " × " + books.text("select min(what) from (" + each.violations() + ") violation"));
            }
        });
        assertThat(broken).as("broken invariants").isEmpty();
    }
}
