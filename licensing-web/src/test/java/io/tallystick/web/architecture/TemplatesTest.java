package io.tallystick.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no template of a page does (ADR 0017). */
class TemplatesTest {

    @Test
    @DisplayName("every value in a page is escaped, and no script or style stands in one")
    void everyValueIsEscaped() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContain("{{{", "{{&", "<style", " style=", "javascript:", "http://", "https://")
                .doesNotContainPattern("<script(?! src=\"/assets/)").doesNotContainPattern(" on[a-z]+=");
        }
    }

    @Test
    @DisplayName("every form is posted with its visitor's token")
    void everyFormHasItsToken() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            assertThat(text.split("method=\"post\"").length).as(template.toString()).isEqualTo(text.split("\\{\\{>token}}").length);
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/pages"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".mustache")).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
