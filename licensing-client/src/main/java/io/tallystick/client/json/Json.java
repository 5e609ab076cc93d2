package io.tallystick.client.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;

/** Reads and writes JSON text: strict (no member twice, nothing after the end), compact, in the order given. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantText()))
            .build();

    private Json() {
    }

    /** An empty object to fill. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * The object that these UTF-8 bytes spell.
     *
     * @throws IllegalArgumentException when they are not exactly one JSON object
     */
    public static ObjectNode readObject(byte[] utf8) {
        if (read(utf8) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("Not a JSON object.");
    }

    /**
     * The value that these UTF-8 bytes spell.
     *
     * @throws IllegalArgumentException when they are not exactly one JSON value
     */
    public static JsonNode read(byte[] utf8) {
        try {
            return MAPPER.readTree(utf8);
        } catch (IOException notJson) {
            throw new IllegalArgumentException("Not JSON.", notJson);
        }
    }

    /** Compact UTF-8 text of the value. */
    public static byte[] bytes(JsonNode value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JacksonException treesAlwaysWrite) {
            throw new IllegalStateException(treesAlwaysWrite);
        }
    }

    /** Any record (times as ISO text), map or list as a JSON value. */
    public static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * A record read from a JSON value.
     *
     * @throws IllegalArgumentException when a member does not fit, or is one that the record does not know
     */
    public static <T> T as(Class<T> type, JsonNode value) {
        return MAPPER.convertValue(value, type);
    }

    private static final class InstantText extends FromStringDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantText() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String text, DeserializationContext context) {
            return Instant.parse(text);
        }
    }
}
