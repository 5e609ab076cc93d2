package io.tallystick.web.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;

/** JSON-P with its factories looked up once: each look-up through {@code jakarta.json.Json} searches the class path. */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());
    private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());
    private static final JsonWriterFactory WRITERS = PROVIDER.createWriterFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
    private static final String EMPTY = "{}";

    private Json() {
    }

    /** A new object whose members stand in the order in which they are added. */
    public static JsonMembers object() {
        return new JsonMembers(BUILDERS.createObjectBuilder());
    }

    /** A new array. */
    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /** An array of objects. */
    public static JsonArray objects(Stream<JsonObject> objects) {
        JsonArrayBuilder array = array();
        objects.forEach(array::add);
        return array.build();
    }

    /** An array of texts. */
    public static JsonArray texts(Stream<String> texts) {
        JsonArrayBuilder array = array();
        texts.forEach(array::add);
        return array.build();
    }

    /** Reads an object; {@link JsonException} for anything else. */
    public static JsonObject read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** True when brackets are nested deeper than that; reads event by event and so needs no stack. */
    public static boolean isDeeperThan(int levels, String text) {
        int depth = 0;
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            while (depth <= levels && parser.hasNext()) {
                depth += switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
            }
        }
        return depth > levels;
    }

    /** A stored JSON object, most of which are empty. */
    public static JsonObject stored(String text) {
        return EMPTY.equals(text) ? JsonObject.EMPTY_JSON_OBJECT : read(text);
    }

    /** The compact text of an object or array: member order kept, no blanks, non-ASCII as it is (§2). */
    public static String compact(JsonStructure structure) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = WRITERS.createWriter(text)) {
            writer.write(structure);
        }
        return text.toString();
    }
}
