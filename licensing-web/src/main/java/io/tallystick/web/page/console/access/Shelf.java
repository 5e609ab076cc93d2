package io.tallystick.web.page.console.access;

import io.tallystick.shared.Page;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Listing;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One of the lists of keys, and the words that all of them have: list, form of a new one, secret told once, end.
 *
 * @param path       of the list
 * @param template   of the list
 * @param noun       what one of them is called
 * @param publicName what its public part is called; null where it has none
 * @param secretName what its secret is called
 * @param columns    of the list
 */
record Shelf(String path, String template, String noun, String publicName, String secretName, List<Column> columns) {

    /** The form of a new one, and of a change. */
    static final String FORM = "console-access-new";
    /** The secret, once. */
    static final String TOLD = "console-access-told";
    /** What is asked before it ends. */
    static final String ASK = "console-confirm";

    static final Shelf API_KEYS = new Shelf("/console/keys", "console-keys", "API key", "API key", "Shared key",
        columns("Name", "API key", "Products", "Rights", "Made", "State", ""));
    static final Shelf MANAGEMENT_KEYS = new Shelf("/console/keys/management", "console-management-keys", "management key", null, "Management key",
        columns("Name", "Products", "Rights", "Made", "State", ""));
    static final Shelf CLIENTS = new Shelf("/console/keys/clients", "console-clients", "OAuth client", "Client id", "Client secret",
        columns("Name", "Client id", "Scope", "Products", "Rights", "Made", "State", ""));

    /** A part of the list, as its address asks. */
    <T> Map<String, Object> list(UriInfo uri, Function<Page.Request, Page<T>> read, Function<T, Map<String, Object>> row) {
        Listing listing = Listing.of(uri, path, "id");
        Page<T> page = read.apply(listing.request());
        return Map.of("tabs", AccessWords.tabs(path), "list", listing.words(page, columns, page.items().stream().map(row).toList()));
    }

    /** The form of a new one. */
    Map<String, Object> making(List<Field> fields) {
        return form("New " + noun, path, "Make the " + noun, fields);
    }

    /** The form of a change. */
    Map<String, Object> form(String title, String action, String button, List<Field> fields) {
        return Map.of("fields", fields, "title", title, "action", action, "button", button, "back", path);
    }

    /**
     * The secret, in the answer that tells it.
     *
     * @param publicPart null where there is none
     */
    Map<String, Object> told(String name, String publicPart, String secret) {
        Map<String, Object> words = new HashMap<>();
        words.put("title", noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + " " + name);
        words.put("publicName", publicName);
        words.put("public", publicPart);
        words.put("secretName", secretName);
        words.put("secret", secret);
        words.put("back", path);
        return words;
    }

    /** What is asked before one is revoked. */
    Map<String, Object> ending(long id, String name) {
        return Confirm.danger("Revoke the " + noun + " " + name + "?", "Programs that call with it are refused from that moment on. This cannot be undone.",
            path + "/" + id + "/revoke", "Revoke the " + noun, path).words();
    }

    /** What is told when one is revoked. */
    String ended(String name) {
        return "The " + noun + " " + name + " is revoked.";
    }

    private static List<Column> columns(String... labels) {
        return List.of(labels).stream().map(Column::of).toList();
    }
}
