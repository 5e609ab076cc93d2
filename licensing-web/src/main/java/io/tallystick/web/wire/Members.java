package io.tallystick.web.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a JSON object as a request names them: an absent one, JSON null and an empty text say the same, nothing. */
final class Members {

    private static final int MOST_ITEMS = 1000;

    private final JsonObject json;

    Members(JsonObject json) {
        this.json = json;
    }

    /** The parameters of a query, as texts; the first value of each name counts. */
    static Members ofQuery(MultivaluedMap<String, String> query) {
        JsonMembers members = Json.object();
        query.forEach((name, values) -> members.add(name, values.get(0)));
        return new Members(members.build());
    }

    boolean names(String name) {
        return json.containsKey(name);
    }

    /** What the member says; null when it says nothing. */
    JsonValue value(String name) {
        JsonValue value = json.get(name);
        boolean silent = value == JsonValue.NULL || value instanceof JsonString text && text.getString().isEmpty();
        return silent ? null : value;
    }

    /** The items of a list, one value alone as a list of it; empty when the member says nothing. */
    List<? extends JsonValue> items(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return List.of();
        }
        List<? extends JsonValue> items = value instanceof JsonArray array ? array : List.of(value);
        requireFew(name, items.size());
        return items;
    }

    /** An object's members as texts in their order, other values in their JSON form; empty when the member says nothing. */
    Map<String, String> texts(String name, int longestName, int longestText) {
        JsonObject object = Values.object(name, value(name));
        Map<String, String> found = new LinkedHashMap<>();
        if (object != null) {
            requireFew(name, object.size());
            object.forEach((key, value) -> found.put(Values.bounded(name, key, longestName), Values.anyText(name, value, longestText)));
        }
        return found;
    }

    /** The same, where a member that is null stays null. */
    Map<String, String> textsOrNulls(String name, int longestName, int longestText) {
        JsonObject object = Values.object(name, value(name));
        Map<String, String> found = new LinkedHashMap<>();
        if (object != null) {
            requireFew(name, object.size());
            object.forEach((key, value) -> found.put(Values.bounded(name, key, longestName),
                value == JsonValue.NULL ? null : Values.anyText(name, value, longestText)));
        }
        return found;
    }

    private static void requireFew(String name, int items) {
        if (items > MOST_ITEMS) {
            throw Values.invalid(name, "must have at most " + MOST_ITEMS + " items");
        }
    }
}
