package io.tallystick.web.page.console.form;

import io.tallystick.web.page.console.Field;
import java.util.List;
import java.util.Map;

/**
 * A form by which something is made: words of the page {@code console-new}.
 *
 * @param action where it is sent
 * @param button what the button says
 * @param list   name of the list to which it will belong, and {@code back} its address
 */
public record NewThing(String title, String action, String button, String list, String back, List<Field> fields) {

    /** The template. */
    public static final String PAGE = "console-new";

    /** The words of the page. */
    public Map<String, Object> words() {
        return Map.of("made", this);
    }
}
