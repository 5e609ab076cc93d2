package io.tallystick.web.wire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV (RFC 4180): commas, CRLF, quotes where they are needed. A text that a spreadsheet would take for a formula is led by an
 * apostrophe, so that whoever opens the file runs nothing that somebody else wrote; numbers stay numbers.
 */
public final class CsvText {

    private static final String DANGEROUS = "=+-@\t\r";

    private CsvText() {
    }

    /** One line with its end; a null is an empty cell. */
    public static String row(List<?> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(each -> each == '"' || each == ',' || each == ';' || each == '\n' || each == '\r')
            && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
