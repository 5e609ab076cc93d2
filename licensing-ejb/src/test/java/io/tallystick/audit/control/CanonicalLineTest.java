package io.tallystick.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.entity.AuditChain;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The vectors of {@code docs/audit.md}, which the client's tests check as well. */
class CanonicalLineTest {

    private final Properties vectors = read();
    private final long company = Long.parseLong(vectors.getProperty("company_id"));

    @Test
    @DisplayName("T6 a line is hashed in the form that is written down, behind the hash of the line before")
    void aLineIsHashedInTheWrittenForm() {
        String previous = AuditChain.NOTHING;
        for (int number = 1; number <= 3; number++) {
            AuditLine line = line(number);

            assertThat(CanonicalLine.text(company, number, previous, line)).isEqualTo(vector(number, "text"));
            AuditLine.Seal seal = CanonicalLine.seal(company, number, previous, line);
            assertThat(seal).isEqualTo(new AuditLine.Seal(number, vector(number, "hash")));
            previous = seal.hash();
        }
    }

    @Test
    @DisplayName("T6 no two lines have the same text, however their parts are cut")
    void noTwoLinesHaveTheSameText() {
        AuditLine one = new AuditLine(1, line(1).at(), "a", "b\nc", null, null, null, "d", "", null);
        AuditLine other = new AuditLine(1, line(1).at(), "a\nb", "c", null, null, null, "d", "", null);
        AuditLine absent = new AuditLine(1, line(1).at(), "a", "b\nc", null, null, null, null, "", null);
        AuditLine spelled = new AuditLine(1, line(1).at(), "a", "b\nc", null, null, null, "\\-", "", null);

        assertThat(hash(one)).isNotEqualTo(hash(other));
        assertThat(hash(absent)).isNotEqualTo(hash(spelled));
    }

    private String hash(AuditLine line) {
        return CanonicalLine.seal(company, 1, AuditChain.NOTHING, line).hash();
    }

    private AuditLine line(int number) {
        return new AuditLine(Long.parseLong(vector(number, "id")), OffsetDateTime.parse(vector(number, "at")), vector(number, "event"),
            vector(number, "actor"), vector(number, "code"), id(vector(number, "license_id")), id(vector(number, "device_id")),
            vector(number, "address"), vector(number, "detail"), null);
    }

    private static Long id(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private String vector(int number, String name) {
        return vectors.getProperty(number + "." + name);
    }

    private static Properties read() {
        Properties vectors = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../docs/audit-vectors.properties"))) {
            vectors.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return vectors;
    }
}
