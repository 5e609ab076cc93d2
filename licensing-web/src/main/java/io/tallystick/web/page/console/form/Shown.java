package io.tallystick.web.page.console.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that a template can ask. */
public final class Shown {

    private Shown() {
    }

    /** A list, and whether there is anything in it: {@code users} and {@code hasUsers}. */
    public static void list(Map<String, Object> words, String name, List<?> list) {
        words.put(name, list);
        words.put("has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), !list.isEmpty());
    }
}
