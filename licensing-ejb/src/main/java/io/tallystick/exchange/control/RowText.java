package io.tallystick.exchange.control;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as one text and back: cells and rows are parted by control characters that no cell holds. */
final class RowText {

    private static final String CELL = "\u001f";
    private static final String ROW = "\u001e";

    private RowText() {
    }

    static String of(List<CsvRow> rows) {
        return rows.stream().map(row -> row.line() + CELL + cells(row.cells())).collect(Collectors.joining(ROW));
    }

    static List<CsvRow> rows(String text) {
        return List.of(text.split(ROW)).stream().map(row -> {
            List<String> parts = cells(row);
            return new CsvRow(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
        }).toList();
    }

    static String cells(List<String> cells) {
        return String.join(CELL, cells);
    }

    static List<String> cells(String text) {
        return List.of(text.split(CELL, -1));
    }
}
