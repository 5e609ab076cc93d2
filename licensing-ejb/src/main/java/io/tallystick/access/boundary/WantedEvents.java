package io.tallystick.access.boundary;

import java.util.Arrays;
import java.util.List;

/**
 * Which events the webhooks of a company want to hear of. Read with the key of a call, so that a company without webhooks pays nothing for
 * them, and one that has some pays for what they want alone.
 *
 * @param names {@code *} for all, else names with blanks between them; empty for none; null while nobody asked
 */
public record WantedEvents(String names) {

    /** Nobody asked as yet. */
    public static final WantedEvents UNKNOWN = new WantedEvents(null);
    /** No webhook listens. */
    public static final WantedEvents NONE = new WantedEvents("");
    /** Some webhook wants everything. */
    public static final WantedEvents ALL = new WantedEvents("*");

    /** These events alone. */
    public static WantedEvents of(List<String> names) {
        return new WantedEvents(String.join(" ", names));
    }

    /** As it is stored: null there is none. */
    public static WantedEvents stored(String column) {
        return column == null ? NONE : new WantedEvents(column);
    }

    /** True once somebody asked. */
    public boolean known() {
        return names != null;
    }

    /** True when a webhook wants to hear of it. */
    public boolean include(String event) {
        return equals(ALL) || Arrays.asList(names.split(" ")).contains(event);
    }
}
