package io.tallystick.web.page.console.dashboard;

import io.tallystick.web.wire.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers over days, which the script {@code console-chart.js} has drawn. Without it, they stand in the table of figures.
 *
 * @param name what the picture shows, for those who do not see it
 * @param json {@code {"days":["21 Nov", …],"rows":[{"label":"activated","numbers":[3, …]}, …]}}
 */
record Chart(String name, String json) {

    /**
     * A number for each day.
     *
     * @param label what it counts
     */
    record Row(String label, List<Long> numbers) {

        private JsonObject json() {
            JsonArrayBuilder array = Json.array();
            numbers.forEach(array::add);
            return Json.object().add("label", label).add("numbers", array.build()).build();
        }
    }

    /** A chart of one row of bars, or of several side by side. */
    static Chart of(String name, List<String> days, Row... rows) {
        return new Chart(name, Json.compact(Json.object().add("days", Json.texts(days.stream()))
            .add("rows", Json.objects(Stream.of(rows).map(Row::json))).build()));
    }
}
