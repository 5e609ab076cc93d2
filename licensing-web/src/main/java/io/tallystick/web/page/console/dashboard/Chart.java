package io.tallystick.web.page.console.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Bars over days as the template {@code console-chart} draws them: a picture of SVG that needs no script, is as wide as its place, and prints.
 *
 * @param name   what the picture shows, for those who do not see it
 * @param width  in units of the picture; the height is 100
 * @param bars   all bars
 * @param most   number at the top of the scale
 * @param middle number in its middle; empty where that is no whole one
 * @param first  what stands below the first day
 * @param last   what stands below the last one
 */
record Chart(String name, int width, List<Bar> bars, String most, String middle, String first, String last) {

    private static final int HEIGHT = 100;
    private static final int STEP = 12;
    private static final int GAP = 2;

    /**
     * A bar.
     *
     * @param tone  {@code two} for the second row of bars
     * @param title what is told of it
     */
    record Bar(String x, String y, String width, String height, String tone, String title) {
    }

    /**
     * A number for each day.
     *
     * @param label what it counts
     */
    record Row(String label, List<Long> numbers) {
    }

    /** A chart of one row of bars, or of two side by side. */
    static Chart of(String name, List<String> days, Row... rows) {
        long top = roof(List.of(rows).stream().flatMap(row -> row.numbers().stream()).mapToLong(Long::longValue).max().orElse(0));
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            Place place = new Place(row, rows.length, top);
            Row its = rows[row];
            IntStream.range(0, days.size()).filter(day -> its.numbers().get(day) > 0)
                .forEach(day -> bars.add(place.bar(day, its.numbers().get(day), days.get(day) + ": " + its.numbers().get(day) + " " + its.label())));
        }
        return new Chart(name, days.size() * STEP, bars, Long.toString(top), top % 2 == 0 ? Long.toString(top / 2) : "", days.get(0), days.get(days.size() - 1));
    }

    /** Where the bars of one row stand. */
    private record Place(int row, int rows, long top) {

        Bar bar(int day, long number, String title) {
            double width = (double) (STEP - GAP) / rows;
            double height = Math.max(1, (double) number * HEIGHT / top);
            return new Bar(text(day * STEP + GAP / 2.0 + row * width), text(HEIGHT - height), text(width), text(height), row == 0 ? "" : "two", title);
        }
    }

    /** The next number that reads well: 2, 4, 10, 20, 40, 100, … */
    static long roof(long number) {
        for (long power = 1; power > 0; power *= 10) {
            for (long each : new long[] {2, 4, 10}) {
                if (each * power >= number) {
                    return each * power;
                }
            }
        }
        return number;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
