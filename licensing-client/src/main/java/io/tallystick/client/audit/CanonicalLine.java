package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a line that is hashed: as the server writes it, from what the export says (docs/audit.md). */
final class CanonicalLine {

    private static final String FORM = "tallystick-audit-1";
    private static final String NONE = "\\-";

    private CanonicalLine() {
    }

    /** The hash that the line must have behind this one. */
    static String hash(long companyId, String previous, JsonNode line) {
        return sha256(text(companyId, previous, line));
    }

    static String text(long companyId, String previous, JsonNode line) {
        Stream<String> first = Stream.of(FORM, previous, String.valueOf(companyId));
        Stream<String> rest = Stream.of("position", "id", "at", "event", "actor", "code", "license_id", "device_id", "address", "detail")
                .map(name -> part(line.path(name)));
        return Stream.concat(first, rest).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Hexadecimal, in small letters. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String part(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? NONE
                : value.asText().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
