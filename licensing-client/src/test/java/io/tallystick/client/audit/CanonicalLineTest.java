package io.tallystick.client.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The vectors of {@code docs/audit.md}, which the server's tests check as well. */
class CanonicalLineTest {

    @Test
    @DisplayName("lines are hashed in the form that is written down")
    void linesAreHashedInTheWrittenForm() throws IOException {
        Properties vectors = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../docs/audit-vectors.properties"))) {
            vectors.load(file);
        }
        long company = Long.parseLong(vectors.getProperty("company_id"));
        String previous = "0".repeat(64);
        for (int number = 1; number <= 3; number++) {
            ObjectNode line = line(vectors, number);

            assertThat(CanonicalLine.text(company, previous, line)).isEqualTo(vectors.getProperty(number + ".text"));
            previous = CanonicalLine.hash(company, previous, line);
            assertThat(previous).isEqualTo(vectors.getProperty(number + ".hash"));
        }
    }

    private static ObjectNode line(Properties vectors, int number) {
        ObjectNode line = Json.object().put("position", number).put("id", Long.valueOf(vectors.getProperty(number + ".id")));
        for (String name : List.of("at", "event", "actor", "code", "address", "detail")) {
            line.put(name, vectors.getProperty(number + "." + name));
        }
        for (String name : List.of("license_id", "device_id")) {
            String id = vectors.getProperty(number + "." + name);
            line.put(name, id == null ? null : Long.valueOf(id));
        }
        return line;
    }
}
