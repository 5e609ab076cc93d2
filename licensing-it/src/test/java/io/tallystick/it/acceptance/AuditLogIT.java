package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/audit}: pages, filters and exports (§6). */
class AuditLogIT extends Scene {

    @Test
    @DisplayName("T5 a license's history is told newest first, with who, what, when and from where")
    void aHistoryIsTold() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        acceptedWith("license_deactivated", machine.deactivates());

        var lines = lines("license_id=" + license.id());

        assertThat(events(lines)).containsExactly("device.deactivated", "device.activated", "license.issued");
        var line = lines.get(1);
        assertThat(line.fieldNames()).toIterable().containsExactly("id", "at", "event", "actor", "code", "license_id", "device_id", "address",
                "detail", "position", "hash");
        assertThat(line.path("actor").asText()).isEqualTo("api-key " + Acme.API_KEY);
        assertThat(line.path("address").asText()).isEqualTo("127.0.0.1");
        assertThat(line.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(line.path("detail").asText()).startsWith(machine.hardwareId());
        assertThat(events(lines("device_id=" + line.path("device_id").asLong()))).containsExactly("device.deactivated", "device.activated");
    }

    @Test
    @DisplayName("T5 pages follow one another and neither skip nor repeat a line while others are written")
    void pagesFollowOneAnother() {
        var license = aLicenseWithHistory();

        var all = ids(lines("license_id=" + license.id()));
        var read = new ArrayList<Long>();
        var next = "audit?limit=2&license_id=" + license.id();
        while (next != null) {
            var page = accepted(management.get(next));
            assertThat(page.path("count").isNull() && page.path("previous").isNull()).isTrue();
            page.path("results").forEach(line -> read.add(line.path("id").asLong()));
            next = page.path("next").isNull() ? null : relative(page.path("next").asText());
            vendor.disables(license);
        }

        assertThat(read).isEqualTo(all);
    }

    @Test
    @DisplayName("T5 filters show exactly the fitting lines")
    void filtersShowTheFittingLines() {
        var license = aLicenseWithHistory();
        var of = "license_id=" + license.id() + "&";
        anActiveMachineWith(license);
        refused("license_activated_max_times", aMachineWith(license).activates());
        var first = lines(of).get(lines(of).size() - 1);

        assertThat(events(lines(of + "event=license.reset"))).containsExactly("license.reset", "license.reset");
        assertThat(lines(of + "event=nothing")).isEmpty();
        assertThat(lines(of + "actor=" + encode("api-key " + Acme.API_KEY, UTF_8))).hasSize(4);
        assertThat(events(lines(of + "code=license_activated_max_times"))).containsExactly("call.refused");
        assertThat(lines(of + "address=192.0.2.1")).isEmpty();
        assertThat(lines(of + "text=HW-")).hasSize(3);
        assertThat(lines(of + "text=%25")).isEmpty();
        assertThat(lines(of + "to=" + first.path("at").asText())).isEmpty();
        assertThat(ids(lines(of + "from=" + first.path("at").asText()))).isEqualTo(ids(lines(of)));
        assertThat(lines("code=license_activated_max_times&limit=1")).allMatch(line -> line.path("event").asText().equals("call.refused"));
    }

    @Test
    void givenValuesThatCannotBe_whenTheAuditIsAskedFor_thenTheyAreNamed() {
        for (var query : List.of("limit=0", "limit=1001", "after=x", "after=2026-13-01T00:00:00.000Z~1", "license_id=x", "from=yesterday", "to=x",
                "text=" + "x".repeat(201))) {
            var answer = mustBookNothing("validation_error", () -> management.get("audit?" + query));
            assertThat(answer.json().path("message").asText()).contains(query.substring(0, query.indexOf('=')));
        }
        for (var query : List.of("format=xml", "after_position=-1", "after_position=999999999999", "device_id=x")) {
            mustBookNothing("validation_error", () -> management.get("audit/export?" + query));
        }
    }

    @Test
    void givenAnotherCompany_whenItAsksForTheAudit_thenNothingOfOursIsInIt() {
        var license = aLicenseWithHistory();
        var founded = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Globex " + UUID.randomUUID()))));
        var rival = ManagementApi.withKey(server.uri(), founded.path("management_key").asText());

        assertThat(accepted(rival.get("audit?license_id=" + license.id())).path("results")).isEmpty();
        assertThat(events(resultsOf(rival, "audit"))).containsOnly("company.founded");
        assertThat(rival.get("audit/export?format=csv&license_id=" + license.id()).body().lines()).hasSize(1);
    }

    @Test
    void givenATextThatASpreadsheetWouldRun_whenItIsExported_thenItIsHarmless() {
        var license = vendor.issues(aLicense());
        accepted(aMachineWith(license).telling("hardware_id", "=1+1 \"quoted\", " + license.id()).activates());

        var answer = management.get("audit/export?format=csv&event=device.activated&license_id=" + license.id());

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("audit.csv");
        assertThat(answer.body()).startsWith("id,at,event,actor,code,license_id,device_id,address,detail,position,hash\r\n")
                .contains("\"'=1+1 \"\"quoted\"\", " + license.id()).endsWith("\r\n");
    }

    @Test
    void givenFilters_whenJsonLinesAreExported_thenTheyAreTheLinesOfTheList() {
        var license = aLicenseWithHistory();

        var answer = management.get("audit/export?license_id=" + license.id());

        assertThat(answer.body().lines().map(line -> Json.parsed(line).path("id").asLong())).isEqualTo(ids(lines("license_id=" + license.id())));
    }

    private IssuedLicense aLicenseWithHistory() {
        var license = vendor.issues(aLicense());
        anActiveMachineWith(license);
        vendor.disables(license);
        vendor.resets(license);
        accepted(management.post("licenses/" + license.id() + "/enable", ""));
        anActiveMachineWith(license);
        vendor.resets(license);
        return license;
    }

    private List<JsonNode> lines(String query) {
        return resultsOf(management, "audit?" + query + (query.contains("limit=") ? "" : "&limit=1000"));
    }

    private static List<JsonNode> resultsOf(ManagementApi vendor, String path) {
        var results = new ArrayList<JsonNode>();
        accepted(vendor.get(path)).path("results").forEach(results::add);
        return results;
    }

    private static List<String> events(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("event").asText()).toList();
    }

    private static List<Long> ids(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("id").asLong()).toList();
    }

    private static String relative(String address) {
        var uri = URI.create(address);
        return uri.getRawPath().replace("/api/v1/", "") + "?" + uri.getRawQuery();
    }
}
