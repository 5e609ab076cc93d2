package io.tallystick.exchange.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * A CSV file, read as a whole: UTF-8 with or without a byte order mark; commas, semicolons or tabs; quotes; any line ends (requirement X1).
 *
 * @param columns names, in small letters
 * @param rows    those that hold something
 */
public record CsvFile(List<String> columns, List<CsvRow> rows) {

    /** The most rows of a file. */
    public static final int MOST_ROWS = 50_000;
    /** The most bytes of a file. */
    public static final int LARGEST = 8 * 1024 * 1024;
    private static final int LONGEST_CELL = 2000;
    private static final String SEPARATORS = ",;\t";

    /** The file; {@code validation_error} when it cannot be read, {@code missing_parameters} when there is nothing in it. */
    public static CsvFile read(byte[] content) {
        String text = decoded(content);
        if (text.isBlank()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The file is empty: it needs a line with the names of its columns, and rows.");
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(text)).allowMissingFields(true).allowExtraFields(true)
            .skipEmptyLines(false).trimWhitespacesAroundQuotes(true).ofCsvRecord(text)) {
            return read(records.iterator());
        } catch (CsvParseException e) {
            throw invalid("The file is no CSV: a quote is not closed, or a cell is too long. " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("A text cannot fail to be read.", e);
        }
    }

    private static CsvFile read(Iterator<CsvRecord> records) {
        List<String> columns = records.next().getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        List<CsvRow> rows = new ArrayList<>();
        for (int line = 2; records.hasNext(); line++) {
            CsvRow row = new CsvRow(line, records.next().getFields());
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(checked(row));
            }
            if (rows.size() > MOST_ROWS) {
                throw invalid("The file has more than " + MOST_ROWS + " rows: import it in parts.");
            }
        }
        return new CsvFile(columns, rows);
    }

    /** Refuses a file without rows: {@code missing_parameters}. */
    public void requireRows() {
        if (rows.isEmpty()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The file has no rows below the names of its columns.");
        }
    }

    private static CsvRow checked(CsvRow row) {
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL || cell.chars().anyMatch(CsvFile::isControl))) {
            throw invalid("Line " + row.line() + " has a cell of more than " + LONGEST_CELL + " characters, or with control characters.");
        }
        return row;
    }

    /** Line ends and tabs may stand in quotes; nothing else that cannot be seen. */
    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t';
    }

    /** What stands most often in the first line, outside of quotes. */
    private static char separator(String text) {
        String names = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return (char) SEPARATORS.chars().reduce(',', (best, each) -> count(names, each) > count(names, best) ? each : best);
    }

    private static long count(String text, int character) {
        return text.chars().filter(each -> each == character).count();
    }

    private static String decoded(byte[] content) {
        if (content.length > LARGEST) {
            throw new LicensingException(ErrorCode.PAYLOAD_TOO_LARGE, "The file is larger than 8 MB: import it in parts.");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw invalid("The file is not UTF-8 text: save it as \"CSV UTF-8\".");
        }
    }

    private static LicensingException invalid(String message) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, message);
    }
}
