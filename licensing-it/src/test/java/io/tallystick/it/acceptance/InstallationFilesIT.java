package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.Release.aRelease;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Release;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/products/{product}/installation_files}: create, list, get, change, delete (§6). */
class InstallationFilesIT extends Scene {

    private Product product;

    @BeforeEach
    void offer() {
        product = vendor.offers(aProduct());
    }

    @Test
    void givenAFile_whenItIsMadeChangedAndTakenAway_thenEachIsShownAndWrittenToTheTrail() {
        var answer = creates(aRelease("1.0").with("eula_link", "https://example.org/eula"));
        assertThat(answer.status()).isEqualTo(201);
        var made = accepted(answer);
        var path = path() + made.path("id").asLong();

        assertThat(made.fieldNames()).toIterable().containsExactly("id", "product_id", "version", "environment", "channel", "installation_file",
                "hash_md5", "size", "requires_version", "release_date", "eula_link", "release_notes_link", "created_at");
        assertThat(accepted(management.get(path))).isEqualTo(made);
        var changed = accepted(management.patch(path, "{\"eula_link\":null,\"size\":5,\"version\":\"1.1\"}"));
        assertThat(changed.path("eula_link").isNull()).isTrue();
        assertThat(changed.path("size").asLong()).isEqualTo(5);
        assertThat(changed.path("version").asText()).isEqualTo("1.1");
        assertThat(changed.path("installation_file")).isEqualTo(made.path("installation_file"));
        assertThat(management.delete(path).status()).isEqualTo(204);

        mustBookNothing(404, "not_found", () -> management.get(path));
        mustBookNothing(404, "not_found", () -> management.delete(path));
        for (var event : List.of("created", "changed", "deleted")) {
            assertThat(books.number("select count(*) from audit_entry where event = ? and detail like ?", "installation_file." + event,
                    made.path("id").asLong() + " %")).isEqualTo(1);
        }
    }

    @Test
    void givenFiles_whenTheyAreListed_thenTheNewestVersionComesFirstInPages() {
        List.of("1.9", "1.10", "1.2").forEach(version -> accepted(creates(aRelease(version))));

        assertThat(Pages.of(management, path() + "?limit=2").results().stream().map(file -> file.path("version").asText()))
                .containsExactly("1.10", "1.9", "1.2");
        mustBookNothing("validation_error", () -> management.get(path() + "?limit=0"));
    }

    @Test
    @DisplayName("C5 version, environment and channel of a product have one file")
    void oneFileForVersionEnvironmentAndChannel() {
        accepted(creates(aRelease("2.0")));
        var other = accepted(creates(aRelease("2.1")));

        mustBookNothing(409, "duplicate_value", () -> creates(aRelease("2.0")));
        mustBookNothing(409, "duplicate_value", () -> creates(aRelease("2")));
        mustBookNothing(409, "duplicate_value", () -> management.patch(path() + other.path("id").asLong(), "{\"version\":\"2.0.0\"}"));
        accepted(creates(aRelease("2.0").on("mac")));
        accepted(creates(aRelease("2.0").with("channel", "beta")));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAFileIsMade_thenTheMessageNamesItAndThereIsNone() {
        var members = Stream.of(missing("environment"), missing("version"), missing("installation_file"), texts("hash_md5", 32),
                texts("installation_file", 2000), texts("eula_link", 2000), texts("release_notes_link", 2000), texts("channel", 50),
                List.of(invalid("environment", "beos"), invalid("environment", 5), invalid("size", -1), invalid("size", "x"),
                        invalid("size", 1.5), invalid("release_date", "soon"), invalid("hash_md5", "xyz"),
                        invalid("installation_file", "ftp://example.org/a"), invalid("eula_link", "javascript:alert(1)"))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> creates(aRelease("1.0").with(wrong.name(), wrong.value())));
    }

    @Test
    void givenNoVersion_whenAFileIsMade_thenItIsRefused() {
        mustBookNothing("validation_error", () -> creates(aRelease("1.0").with("version", "next")));
        mustBookNothing("validation_error", () -> creates(aRelease("1.0").with("requires_version", "x")));
        mustBookNothing("validation_error", () -> management.post(path(), "no json"));
        mustBookNothing("missing_parameters", () -> management.post(path(), ""));
    }

    @Test
    void givenNoSuchProductOrFile_thenItIsNotFound() {
        var file = accepted(creates(aRelease("1.0"))).path("id").asLong();
        var elsewhere = "products/" + vendor.offers(aProduct()).id() + "/installation_files/" + file;

        mustBookNothing(404, "not_found", () -> management.post("products/1/installation_files", Json.text(aRelease("1.0").members())));
        mustBookNothing(404, "not_found", () -> management.get("products/1/installation_files"));
        mustBookNothing(404, "not_found", () -> management.get(elsewhere));
        mustBookNothing(404, "not_found", () -> management.patch(elsewhere, "{\"size\":1}"));
        mustBookNothing(404, "not_found", () -> management.delete(elsewhere));
        mustBookNothing(404, "not_found", () -> management.get(path() + "none"));
    }

    private Answer creates(Release release) {
        return management.post(path(), Json.text(release.members()));
    }

    private String path() {
        return "products/" + product.id() + "/installation_files/";
    }
}
