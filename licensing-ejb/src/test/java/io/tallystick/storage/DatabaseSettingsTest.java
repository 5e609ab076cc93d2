package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    private static DatabaseSettings settings(Map<String, String> properties, Map<String, String> environment) {
        return DatabaseSettings.of(properties::get, environment::get);
    }

    @Test
    void withoutAnySettingTheBooksAreAnH2FileThatIsDurableAtEveryCommit() {
        var settings = settings(Map.of(), Map.of());

        assertThat(settings.url())
                .startsWith("jdbc:h2:file:" + Path.of("data").toAbsolutePath() + "/tallystick;")
                .contains("WRITE_DELAY=0");
        assertThat(settings.user()).isEqualTo("sa");
    }

    @Test
    void theDataFolderDecidesWhereTheFileLies() {
        var settings = settings(Map.of(), Map.of("TALLYSTICK_DATA", "/var/lib/tallystick/"));

        assertThat(settings.url()).startsWith("jdbc:h2:file:/var/lib/tallystick/tallystick;");
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironment() {
        var settings = settings(
                Map.of("tallystick.db.url", "jdbc:postgresql://a/books"),
                Map.of("TALLYSTICK_DB_URL", "jdbc:postgresql://b/books", "TALLYSTICK_DB_USER", "clerk"));

        assertThat(settings.url()).isEqualTo("jdbc:postgresql://a/books");
        assertThat(settings.user()).isEqualTo("clerk");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        var settings = settings(Map.of(), Map.of("TALLYSTICK_DB_PASSWORD", "tally-secret"));

        assertThat(settings.password()).isEqualTo("tally-secret");
        assertThat(settings.toString()).doesNotContain("tally-secret");
    }
}
