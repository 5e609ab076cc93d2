package io.tallystick.web.page.console;

/**
 * A column of a list.
 *
 * @param name  what {@code order_by} calls it; null when the list cannot be sorted by it
 * @param label what people read
 */
public record Column(String name, String label) {

    /** One that the list cannot be sorted by. */
    public static Column of(String label) {
        return new Column(null, label);
    }

    /** One that sorts the list when its head is pressed. */
    public static Column sorting(String name, String label) {
        return new Column(name, label);
    }
}
