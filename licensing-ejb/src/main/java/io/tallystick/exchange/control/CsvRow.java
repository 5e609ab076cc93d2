package io.tallystick.exchange.control;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line  of the file, as a spreadsheet counts: the names of the columns are line 1
 * @param cells in the order of the columns
 */
public record CsvRow(int line, List<String> cells) {

    @Override
    public String toString() {
        return "CsvRow[" + line + "]";
    }
}
