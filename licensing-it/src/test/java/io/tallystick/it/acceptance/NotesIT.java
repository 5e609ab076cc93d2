package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/licenses/{license}/notes}: what the vendor's people write down. */
class NotesIT extends Scene {

    @Test
    @DisplayName("L18 notes are appended, newest first, each with its author and moment")
    void givenALicense_whenNotesAreWritten_thenTheyAreShownNewestFirst() {
        var license = vendor.issues(aLicense());

        var first = accepted(written(license, "  Replaces machines in June – 100 %.\n"));
        accepted(written(license, "Called again."));

        assertThat(first.path("text").asText()).isEqualTo("Replaces machines in June – 100 %.");
        assertThat(first.path("author").asText()).isNotBlank();
        assertThat(first.path("license_id").asLong()).isEqualTo(license.id());
        assertThat(first.path("written_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Pages.of(management, path(license) + "?limit=1").findAll("text")).containsExactly("Called again.", "Replaces machines in June – 100 %.");
        assertThat(Pages.of(management, path(vendor.issues(aLicense()))).findAll("text")).isEmpty();
        assertThat(books.number("select count(*) from audit_entry where event = 'license.noted' and license_id = ?", license.id())).isEqualTo(2);
    }

    @Test
    void givenATextThatIsNone_whenItIsWritten_thenItIsRefused() {
        var license = vendor.issues(aLicense());

        mustBookNothing("missing_parameters", () -> management.post(path(license), "{}"));
        mustBookNothing("missing_parameters", () -> written(license, "  "));
        mustBookNothing("validation_error", () -> written(license, "x".repeat(4001)));
        mustBookNothing("validation_error", () -> management.post(path(license), "{\"text\":7}"));
        mustBookNothing("validation_error", () -> management.get(path(license) + "?limit=0"));
        accepted(written(license, "x".repeat(4000)));
    }

    @Test
    void givenNoSuchLicense_whenItsNotesAreAskedFor_thenItIsNotFound() {
        for (var path : List.of("licenses/1/notes", "licenses/none/notes")) {
            mustBookNothing(404, "not_found", () -> management.get(path));
            mustBookNothing(404, "not_found", () -> management.post(path, "{\"text\":\"x\"}"));
        }
    }

    private Answer written(IssuedLicense license, String text) {
        return management.post(path(license), Json.text(Json.object("text", text)));
    }

    private static String path(IssuedLicense license) {
        return "licenses/" + license.id() + "/notes";
    }
}
