package io.tallystick.web.page.console;

/**
 * A word about a state, for the part {@code console-badge}.
 *
 * @param tone {@code good}, {@code bad}, {@code warn} or {@code soft}; the word alone must say enough
 */
public record Badge(String text, String tone) {

    /** As it should be. */
    public static Badge good(String text) {
        return new Badge(text, "good");
    }

    /** Wrong, or over. */
    public static Badge bad(String text) {
        return new Badge(text, "bad");
    }

    /** Soon wrong. */
    public static Badge warn(String text) {
        return new Badge(text, "warn");
    }

    /** Neither good nor bad. */
    public static Badge soft(String text) {
        return new Badge(text, "soft");
    }
}
