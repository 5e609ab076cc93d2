package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads request bodies: at most 1 MB, UTF-8, a JSON object of moderate depth. */
public final class Bodies {

    private static final int LARGEST = 1024 * 1024;
    /** What is read and thrown away of a body that is too large, so that its sender gets to read the answer. */
    private static final int DRAINED = 16 * LARGEST;
    private static final int DEEPEST = 50;

    private Bodies() {
    }

    /** The fields of a JSON body: {@code missing_parameters} when it is empty, {@code validation_error} when it is no JSON object. */
    public static Fields fields(InputStream body) {
        return Fields.of(object(text(body)));
    }

    /** The fields of a JSON body that may be left out: none when it is empty. */
    public static Fields fieldsIfAny(InputStream body) {
        String text = decode(bytes(body));
        return Fields.of(text.isBlank() ? JsonObject.EMPTY_JSON_OBJECT : object(text));
    }

    /** The body as text, without a byte order mark; {@code missing_parameters} when it is empty. */
    public static String text(InputStream body) {
        String text = decode(bytes(body));
        if (text.isBlank()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The request has no body.");
        }
        return text;
    }

    /** The body as text that may be empty, without a byte order mark. */
    public static String textIfAny(InputStream body) {
        return decode(bytes(body));
    }

    /** A JSON object; {@code validation_error} for anything else, and for one that is nested too deeply. */
    public static JsonObject object(String text) {
        try {
            requireShallow(text);
            return Json.read(text);
        } catch (JsonException | IllegalStateException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The body is not a JSON object: check its braces and quotes.");
        } catch (UnsupportedOperationException | NumberFormatException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The body has a number of too many digits.");
        }
    }

    /** The body as it came: {@code payload_too_large} beyond 1 MB, {@code validation_error} when it ended too early. */
    public static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                body.readNBytes(DRAINED);
                throw new LicensingException(ErrorCode.PAYLOAD_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The body ended before it was complete: send it again.");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The body is not UTF-8 text.");
        }
    }

    /** Parsers follow any depth with their stack; this one is asked for the depth alone, event by event. */
    private static void requireShallow(String text) {
        if (Json.isDeeperThan(DEEPEST, text)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The body is nested more than " + DEEPEST + " levels deep.");
        }
    }
}
