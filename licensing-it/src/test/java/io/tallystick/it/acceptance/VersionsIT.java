package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.Release.aRelease;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Release;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/versions} and {@code installation_file} (§3.13), and what a check and the product's details tell of them. */
class VersionsIT extends Scene {

    private static final String FULL = "{\"version\":\"2.10\",\"environment\":\"win64\",\"channel\":\"stable\",\"installation_file\":"
            + "\"https://example.org/2.10\",\"hash_md5\":\"9e107d9d372bb6826bd81d3542a419d6\",\"size\":48234496,\"requires_version\":\"1.5\","
            + "\"release_date\":\"2020-03-01T00:00:00.000Z\",\"eula_link\":\"https://example.org/eula\",\"release_notes_link\":null}";

    @Test
    @DisplayName("C5 versions stand in numeric order, newest first, each once with the first date of its files")
    void versionsStandInNumericOrder() {
        var product = releasing(aRelease("2.9"), aRelease("2.10").at("2020-03-01"), aRelease("2.10").on("linux").at("2020-02-01"), aRelease("1.0"));

        var versions = accepted(active(product, aLicense()).gets("versions"));

        assertThat(versions.toString()).isEqualTo("[{\"version\":\"2.10\",\"release_date\":\"2020-02-01T00:00:00.000Z\"},"
                + "{\"version\":\"2.9\",\"release_date\":\"2020-01-01T00:00:00.000Z\"},"
                + "{\"version\":\"1.0\",\"release_date\":\"2020-01-01T00:00:00.000Z\"}]");
    }

    @Test
    @DisplayName("C6 only files released within maintenance period, validity period and version range are offered")
    void onlyWhatTheLicenseAllowsIsOffered() {
        var product = releasing(aRelease("1.0"), aRelease("2.0").at("2021-01-01"), aRelease("3.0").at("2022-01-01"),
                aRelease("9.0").at(OffsetDateTime.now().plusDays(1).toString()));

        assertThat(versions(active(product, aLicense()))).containsExactly("3.0", "2.0", "1.0");
        assertThat(versions(active(product, aLicense().with("maintenance_period", "2021-06-01")))).containsExactly("2.0", "1.0");
        assertThat(versions(active(product, aLicense().with("maintenance_period", "2021-01-01")))).containsExactly("2.0", "1.0");
        assertThat(versions(active(product, aLicense().with("min_version", "2")))).containsExactly("3.0", "2.0");
        assertThat(versions(active(product, aLicense().with("max_version", "2.0.0")))).containsExactly("2.0", "1.0");
        assertThat(versions(ended(product, "2021-06-01"))).containsExactly("2.0", "1.0");
    }

    @Test
    @DisplayName("C6 environment and channel choose the files; an exact environment goes before a general one")
    void environmentAndChannelChoose() {
        var product = releasing(aRelease("1.0").on("win"), aRelease("1.0").on("win32"), aRelease("1.1").on("linux"), aRelease("1.2").on("mac"),
                aRelease("2.0").on("win64").with("channel", "beta"));
        var machine = active(product, aLicense());

        assertThat(versions(machine.telling("env", "win64"))).containsExactly("1.0");
        assertThat(versions(machine.telling("env", "linux32"))).containsExactly("1.1");
        assertThat(versions(machine.telling("env", "mac"))).containsExactly("1.2");
        assertThat(versions(machine.telling("channel", "beta"))).containsExactly("2.0");
        assertThat(versions(machine.telling("channel", "nightly"))).isEmpty();
        assertThat(file(machine.telling("env", "win32")).path("environment").asText()).isEqualTo("win32");
        assertThat(file(machine.telling("env", "win64")).path("environment").asText()).isEqualTo("win");
        assertThat(file(machine.telling("env", "win")).path("environment").asText()).isEqualTo("win");
        assertThat(file(machine).path("version").asText()).isEqualTo("1.2");
    }

    @Test
    void givenAFile_whenAMachineAsksForIt_thenItLearnsEverythingInTheOrderOfTheProtocol() {
        var machine = active(releasing(aRelease("2.10").at("2020-03-01").with("hash_md5", "9E107D9D372BB6826BD81D3542A419D6")
                .with("size", 48234496).with("requires_version", "1.5").with("eula_link", "https://example.org/eula"), aRelease("2.2")), aLicense());

        assertThat(file(machine).toString()).isEqualTo(FULL);
        assertThat(file(machine.telling("version", "2.10.0")).toString()).isEqualTo(FULL);
        assertThat(file(machine.telling("version", "2.2")).path("version").asText()).isEqualTo("2.2");
        mustBookNothing("version_not_found", () -> machine.telling("version", "3").gets("installation_file"));
        mustBookNothing("version_not_found", () -> machine.telling("env", "mac").gets("installation_file"));
    }

    @Test
    @DisplayName("D9 a check tells the newest file for its environment, and nulls where there is none")
    void aCheckTellsTheNewestFile() {
        var product = releasing(aRelease("2.10").with("size", 7), aRelease("2.9"), aRelease("4").with("channel", "beta"));
        var machine = active(product, aLicense());

        var checked = accepted(machine.telling("env", "win64").checks());
        assertThat(checked.path("version").asText()).isEqualTo("2.10");
        assertThat(checked.path("installation_file").asText()).isEqualTo("https://example.org/2.10");
        assertThat(checked.path("size").asLong()).isEqualTo(7);
        assertThat(checked.path("channel").asText()).isEqualTo("stable");
        assertThat(accepted(machine.telling("env", "mac").checks()).path("version").isNull()).isTrue();
        assertThat(accepted(anActiveMachineWith(vendor.issues(aLicense())).checks()).path("installation_file").isNull()).isTrue();
    }

    @Test
    void givenReleases_whenTheDetailsOfTheProductAreAskedFor_thenTheyTellTheLatestVersionButNotWhereItIs() {
        var product = releasing(aRelease("2.10"), aRelease("3").on("linux"), aRelease("4").at("2900-01-01"));

        var any = accepted(api.get("product_details", Map.of("product", product.code(), "include_latest_version", true)));
        var windows = accepted(api.get("product_details", Map.of("product", product.code(), "include_latest_version", true, "env", "win64")));

        assertThat(any.path("latest_version").path("version").asText()).isEqualTo("3");
        assertThat(windows.path("latest_version").path("version").asText()).isEqualTo("2.10");
        assertThat(windows.path("latest_version").has("installation_file")).isFalse();
        mustBookNothing("validation_error", () -> api.get("product_details",
                Map.of("product", product.code(), "include_latest_version", true, "env", "beos")));
    }

    @Test
    void givenAUserBasedProduct_whenAReadOnlyKeyAsksInTheUsersName_thenItLearnsTheVersions() {
        var product = vendor.offers(aProduct().forUsers());
        vendor.releases(product, aRelease("5"));
        var machine = anActiveMachineWith(vendor.issues(aLicense().of(product).forUser(User.SOMEBODY)));

        assertThat(versions(machine.calling(vendor.makesKey("read_only", true).of(api)))).containsExactly("5");
    }

    private Machine ended(Product product, String date) {
        var machine = active(product, aLicense().ofType("time-limited").with("validity_period", "2090-01-01"));
        vendor.changes(machine.license(), "validity_period", date);
        return machine;
    }

    private Machine active(Product product, LicenseWish wish) {
        return anActiveMachineWith(vendor.issues(wish.of(product)));
    }

    private Product releasing(Release... releases) {
        var product = vendor.offers(aProduct());
        List.of(releases).forEach(release -> vendor.releases(product, release));
        return product;
    }

    private static List<String> versions(Machine machine) {
        return accepted(machine.gets("versions")).findValuesAsText("version");
    }

    private static JsonNode file(Machine machine) {
        return accepted(machine.gets("installation_file"));
    }
}
