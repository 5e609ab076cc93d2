package io.tallystick.web.page.console.form;

/**
 * How much of something is used, for the part {@code console-gauges}.
 *
 * @param words for instance {@code 3 of 5}
 * @param most  what a full bar means; 0 where nothing is drawn
 */
public record Gauge(String label, String words, long used, long most) {

    /** @param most null for any number */
    public static Gauge of(String label, long used, Long most) {
        return new Gauge(label, most == null ? used + ", without limit" : used + " of " + most, used, most == null ? 0 : most);
    }

    /** True when there is something to draw. */
    public boolean drawn() {
        return most > 0;
    }

    /** What a bar can show. */
    public long filled() {
        return Math.max(0, Math.min(used, most));
    }

    /** Whether more is used than was granted. */
    public boolean over() {
        return drawn() && used > most;
    }

    /** Whether nothing is left. */
    public boolean full() {
        return drawn() && used == most;
    }
}
