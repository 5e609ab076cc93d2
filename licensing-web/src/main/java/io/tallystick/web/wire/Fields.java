package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The members of a request, wherever they came from: JSON body, query parameters, offline file. Reading a member checks its type and
 * size, so that a refusal names the member; unknown members are ignored (§0). An absent member, JSON null and an empty text are the same.
 */
public final class Fields {

    /** Longest text where nothing else is said. */
    public static final int TEXT = 200;
    private static final int LONGEST_OBJECT = 20_000;

    private final Members members;
    private final boolean texts;
    private final ErrorCode missing;

    private Fields(Members members, boolean texts, ErrorCode missing) {
        this.members = members;
        this.texts = texts;
        this.missing = missing;
    }

    /** Fields of a JSON object; a missing one is refused with {@code missing_parameters}. */
    public static Fields of(JsonObject json) {
        return new Fields(new Members(json), false, ErrorCode.MISSING_PARAMETERS);
    }

    /** Fields of a query; numbers and booleans are read from their texts, the first value of each name counts. */
    public static Fields of(MultivaluedMap<String, String> query) {
        return new Fields(Members.ofQuery(query), true, ErrorCode.MISSING_PARAMETERS);
    }

    /** The same fields; a missing one is refused with this code. */
    public Fields refusingMissingWith(ErrorCode code) {
        return new Fields(members, texts, code);
    }

    /** True when the member says something. */
    public boolean has(String name) {
        return members.value(name) != null;
    }

    /** True when the member is there, also as JSON null or an empty text. */
    public boolean names(String name) {
        return members.names(name);
    }

    /** A text of at most 200 characters; null when absent. */
    public String text(String name) {
        return text(name, TEXT);
    }

    /** A text of at most that many characters; null when absent or empty. */
    public String text(String name, int longest) {
        return Values.text(name, members.value(name), longest);
    }

    /** A text of at most 200 characters that must be there. */
    public String required(String name) {
        return required(name, TEXT);
    }

    /** A text of at most that many characters that must be there. */
    public String required(String name, int longest) {
        String text = text(name, longest);
        if (text == null || text.isBlank()) {
            throw new LicensingException(missing, "The parameter " + name + " is missing.");
        }
        return text;
    }

    /** A whole number; null when absent. */
    public Long number(String name) {
        return Values.number(name, members.value(name), texts);
    }

    /** A whole number, or this one when absent. */
    public long number(String name, long otherwise) {
        Long number = number(name);
        return number == null ? otherwise : number;
    }

    /** A whole number of 32 bits, or this one when absent. */
    public int integer(String name, int otherwise) {
        long number = number(name, otherwise);
        if (number != (int) number) {
            throw Values.invalid(name, "must be a smaller number");
        }
        return (int) number;
    }

    /** A truth value; null when absent. */
    public Boolean truth(String name) {
        return Values.truth(name, members.value(name));
    }

    /** A truth value, or this one when absent. */
    public boolean truth(String name, boolean otherwise) {
        Boolean truth = truth(name);
        return truth == null ? otherwise : truth;
    }

    /** A moment: ISO 8601, or a date alone, which is its midnight UTC (§0); null when absent. */
    public OffsetDateTime moment(String name) {
        String text = text(name);
        return text == null ? null : Values.moment(name, text);
    }

    /** One of these values, known by its wire form; null when absent. */
    public <E> E choice(String name, E[] values, Function<E, String> wire) {
        String text = text(name);
        return text == null ? null : Stream.of(values).filter(value -> wire.apply(value).equals(text)).findFirst()
            .orElseThrow(() -> Values.invalid(name, "must be one of " + Stream.of(values).map(wire).toList()));
    }

    /** A JSON object as compact text; null when absent. */
    public String objectText(String name) {
        JsonObject object = Values.object(name, members.value(name));
        String text = object == null ? null : Json.compact(object);
        if (text != null && text.length() > LONGEST_OBJECT) {
            throw Values.invalid(name, "must be shorter than " + LONGEST_OBJECT + " characters");
        }
        return Values.storable(name, text);
    }

    /** An object of its own; null when absent. */
    public Fields object(String name) {
        JsonObject object = Values.object(name, members.value(name));
        return object == null ? null : new Fields(new Members(object), false, missing);
    }

    /** Objects of a list; empty when absent. One object alone is read as a list of it. */
    public List<Fields> objects(String name) {
        return members.items(name).stream().map(item -> new Fields(new Members(Values.object(name, item)), false, missing)).toList();
    }

    /** Texts of a list; null when absent. */
    public List<String> texts(String name) {
        return texts(name, TEXT);
    }

    /** Texts of a list, each of at most that many characters; null when absent. */
    public List<String> texts(String name, int longest) {
        return has(name) ? members.items(name).stream().map(item -> Values.text(name, item, longest)).toList() : null;
    }

    /** The same as {@link #textsByName}, where a member that is null stays null: it clears. */
    public Map<String, String> textsOrNullsByName(String name, int longest) {
        return members.textsOrNulls(name, TEXT, longest);
    }

    /** An object as texts by name, other values in their JSON form; empty when absent. */
    public Map<String, String> textsByName(String name, int longest) {
        return members.texts(name, TEXT, longest);
    }
}
