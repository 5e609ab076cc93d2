package io.tallystick.web.page.console;

import java.util.List;
import java.util.Map;

/**
 * Asks once more before something is done that cannot be undone, or hurts: words of the page {@code console-confirm}.
 *
 * @param title    what is about to be done, as a question
 * @param sentence what follows from it
 * @param action   where the form is sent
 * @param button   what the button says: the act itself, never "OK"
 * @param back     where "Cancel" leads
 * @param hidden   what the form sends along
 */
public record Confirm(String title, String sentence, String action, String button, String back, boolean danger, List<Hidden> hidden) {

    /** A field that nobody sees. */
    public record Hidden(String name, String value) {
    }

    /** Something that hurts. */
    public static Confirm danger(String title, String sentence, String action, String button, String back) {
        return new Confirm(title, sentence, action, button, back, true, List.of());
    }

    /** The words of the page. */
    public Map<String, Object> words() {
        return Map.of("confirm", this);
    }
}
