package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.ApiKeyView;
import io.tallystick.access.boundary.ManagementKeyView;
import io.tallystick.access.boundary.OauthClientView;
import io.tallystick.access.boundary.Scope;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Tab;
import io.tallystick.web.page.console.When;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Keys and clients as pages show them. */
final class AccessWords {

    private static final int LONGEST_NAME = 200;

    private AccessWords() {
    }

    static List<Tab> tabs(String current) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(Shelf.API_KEYS.path(), "API keys");
        labels.put(Shelf.MANAGEMENT_KEYS.path(), "Management keys");
        labels.put(Shelf.CLIENTS.path(), "OAuth clients");
        return Tab.all(labels, current);
    }

    static Map<String, Object> of(ApiKeyView key) {
        Map<String, Object> words = common(key.name(), key.readOnly(), key.products(), key.revoked());
        words.put("public", key.apiKey());
        words.put("href", Shelf.API_KEYS.path() + "/" + key.id());
        words.put("created", When.day(key.createdAt()));
        return words;
    }

    static Map<String, Object> of(ManagementKeyView key) {
        Map<String, Object> words = common(key.name(), key.readOnly(), key.products(), key.revoked());
        words.put("href", Shelf.MANAGEMENT_KEYS.path() + "/" + key.id());
        words.put("created", When.day(key.createdAt()));
        return words;
    }

    static Map<String, Object> of(OauthClientView client) {
        Map<String, Object> words = common(client.name(), client.readOnly(), client.products(), client.revoked());
        words.put("public", client.clientId());
        words.put("href", Shelf.CLIENTS.path() + "/" + client.id());
        words.put("created", When.day(client.createdAt()));
        words.put("scope", scope(client.scope()));
        words.put("previous", When.minute(client.previousSecretUntil()));
        return words;
    }

    static List<Field> fields() {
        return List.of(name(),
            Field.text("products", "Products").hinting("Short codes with commas between them. Empty for all products."),
            Field.check("read_only", "It may only read"));
    }

    static Field name() {
        return Field.text("name", "Name").must().hinting("What calls with it, for instance the application and its platform.");
    }

    /** The name in a form; as long as the database holds. */
    static String name(SentForm form) {
        String name = form.required("name", "Enter a name.");
        if (name.length() > LONGEST_NAME) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The name has at most " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    /** The short codes in a form; null for all products. */
    static List<String> products(SentForm form) {
        return form.text("products").map(text -> Stream.of(text.split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList()).orElse(null);
    }

    private static Map<String, Object> common(String name, boolean readOnly, List<String> products, boolean revoked) {
        Map<String, Object> words = new HashMap<>();
        words.put("label", name);
        words.put("rights", readOnly ? "reads" : "reads and writes");
        words.put("products", products == null ? "all" : products.isEmpty() ? "none" : String.join(", ", products));
        words.put("active", !revoked);
        words.put("state", revoked ? Badge.bad("revoked") : Badge.good("active"));
        return words;
    }

    private static String scope(Scope scope) {
        return scope.isCompany() ? "company" : scope.level().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + scope.id();
    }
}
