package io.tallystick.web.page.console.form;

import io.tallystick.web.page.console.Badge;

/**
 * Something that is known of a thing, for the part {@code console-facts}.
 *
 * @param value null and empty show a dash
 * @param href  where more is known; null for nowhere
 * @param badge in place of the value; null for none
 * @param mono  whether it is to be read letter by letter
 */
public record Fact(String label, String value, String href, Badge badge, boolean mono) {

    /** A plain fact. */
    public static Fact of(String label, Object value) {
        return new Fact(label, value == null || value.toString().isBlank() ? "–" : value.toString(), null, null, false);
    }

    /** A fact of which more is known elsewhere. */
    public static Fact link(String label, String value, String href) {
        return new Fact(label, value, href, null, false);
    }

    /** A fact that is a state. */
    public static Fact state(String label, Badge badge) {
        return new Fact(label, null, null, badge, false);
    }

    /** A key or an id. */
    public static Fact code(String label, String value) {
        return value == null || value.isBlank() ? of(label, null) : new Fact(label, value, null, null, true);
    }

    /** Yes or no. */
    public static Fact truth(String label, boolean yes) {
        return of(label, yes ? "yes" : "no");
    }
}
