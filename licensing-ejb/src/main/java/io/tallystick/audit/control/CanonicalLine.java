package io.tallystick.audit.control;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.signing.boundary.Sha256;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a line that is hashed: the same for everybody, forever (docs/audit.md has it in words, with examples). */
public final class CanonicalLine {

    private static final String FORM = "tallystick-audit-1";
    private static final String NONE = "\\-";
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private CanonicalLine() {
    }

    /** Its place behind the hash before it. */
    static AuditLine.Seal seal(long companyId, long position, String previous, AuditLine line) {
        return new AuditLine.Seal(position, Sha256.of(text(companyId, position, previous, line)).hex());
    }

    static String text(long companyId, long position, String previous, AuditLine line) {
        Stream<Object> parts = Stream.concat(Stream.of(FORM, previous, companyId, position, line.id(), iso(line.at()), line.event(), line.actor()),
            Stream.of(shown(line.code()), shown(line.licenseId()), shown(line.deviceId()), shown(line.address()), line.detail()));
        return parts.map(part -> part == Absent.PART ? NONE : escaped(part.toString())).collect(Collectors.joining("\n", "", "\n"));
    }

    static String iso(OffsetDateTime moment) {
        return MILLIS.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static Object shown(Object value) {
        return value == null ? Absent.PART : value;
    }

    /** No text holds a line feed of its own any more, and none looks like what is absent. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** What is not there, which no text is. */
    private enum Absent {
        PART
    }
}
