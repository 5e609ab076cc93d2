package io.tallystick.exchange.control;

import io.tallystick.shared.ErrorCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of a row by the names of their columns. An empty cell says nothing. Each refusal names its column. */
final class Cells {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern LED_BY_APOSTROPHE = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @throws CellRefused when there are more cells than columns */
    Cells(List<String> columns, CsvRow row) {
        for (int place = 0; place < row.cells().size(); place++) {
            String cell = plain(row.cells().get(place).strip());
            if (!cell.isEmpty() && place >= columns.size()) {
                throw new CellRefused(ErrorCode.VALIDATION_ERROR, null, "The row has more cells than there are columns: put cells with separators in quotes.");
            }
            if (!cell.isEmpty()) {
                texts.put(columns.get(place), cell);
            }
        }
    }

    boolean has(String column) {
        return texts.containsKey(column);
    }

    String text(String column, String otherwise, int longest) {
        String text = texts.get(column);
        if (text != null && text.length() > longest) {
            throw invalid(column, "must have at most " + longest + " characters");
        }
        return text == null ? otherwise : text;
    }

    String required(String column, int longest) {
        String text = text(column, null, longest);
        if (text == null) {
            throw new CellRefused(ErrorCode.MISSING_PARAMETERS, column, "The column " + column + " is empty in this row.");
        }
        return text;
    }

    String email(String column) {
        String text = text(column, null, 254);
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw invalid(column, "must be an e-mail address");
        }
        return text;
    }

    int number(String column, int otherwise) {
        return (int) units(column, otherwise, 9);
    }

    /** Units of consumption, of which there may be more than other things. */
    long units(String column, long otherwise) {
        return units(column, otherwise, 15);
    }

    private long units(String column, long otherwise, int digits) {
        String text = texts.get(column);
        if (text != null && !text.matches("\\d{1," + digits + "}")) {
            throw invalid(column, "must be a whole number of at most " + digits + " digits");
        }
        return text == null ? otherwise : Long.parseLong(text);
    }

    boolean truth(String column, boolean otherwise) {
        String text = texts.getOrDefault(column, String.valueOf(otherwise)).toLowerCase(Locale.ROOT);
        if (!List.of("true", "false", "yes", "no", "1", "0").contains(text)) {
            throw invalid(column, "must be true or false");
        }
        return List.of("true", "yes", "1").contains(text);
    }

    /** A date alone is its midnight, UTC. */
    OffsetDateTime moment(String column, OffsetDateTime otherwise) {
        String text = texts.get(column);
        try {
            return text == null ? otherwise : text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw invalid(column, "must be a date such as 2030-06-15 or 2030-06-15T00:00:00.000Z");
        }
    }

    <E> E choice(String column, E[] values, Function<E, String> wire, E otherwise) {
        String text = texts.get(column);
        return text == null ? otherwise : Stream.of(values).filter(value -> wire.apply(value).equals(text)).findFirst()
            .orElseThrow(() -> invalid(column, "must be one of " + Stream.of(values).map(wire).toList()));
    }

    /** The cells of columns whose names begin so, by the rest of the name. */
    Map<String, String> beginning(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        texts.forEach((column, text) -> {
            if (column.startsWith(prefix)) {
                found.put(column.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** An export leads what a spreadsheet would take for a formula by an apostrophe; here it is taken away again. */
    private static String plain(String cell) {
        return LED_BY_APOSTROPHE.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static CellRefused invalid(String column, String rule) {
        return new CellRefused(ErrorCode.VALIDATION_ERROR, column, "The column " + column + " " + rule + ".");
    }
}
