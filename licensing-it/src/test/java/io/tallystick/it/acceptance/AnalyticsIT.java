package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.ManagementApi;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/analytics}: figures of the company. */
class AnalyticsIT extends Scene {

    @Test
    @DisplayName("N2 what happened today is counted from the rows that decide")
    void givenWorkOfToday_whenTheFiguresAreRead_thenItIsCounted() {
        var before = today(management);
        var license = vendor.issues(aLicense().withUnits(50).withSeats(3));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(12));
        anActiveMachineWith(license).deactivates();

        var figures = accepted(management.get("analytics"));

        var today = today(management);
        assertThat(today.path("activated").asLong() - before.path("activated").asLong()).isEqualTo(2);
        assertThat(today.path("deactivated").asLong() - before.path("deactivated").asLong()).isEqualTo(1);
        assertThat(today.path("units").asLong() - before.path("units").asLong()).isEqualTo(12);
        assertThat(figures.path("days")).hasSize(30);
        var product = items(figures.path("products")).filter(each -> each.path("short_code").asText().equals(license.product().code())).findFirst().orElseThrow();
        assertThat(product.path("times_activated").asLong()).isEqualTo(1);
        assertThat(product.path("max_activations").asLong()).isEqualTo(3);
    }

    @Test
    @DisplayName("N2 refusals are counted by code, and licenses that end soon")
    void givenARefusal_whenTheFiguresAreRead_thenItIsCounted() {
        var before = accepted(management.get("analytics?days=1"));
        refused("device_not_found", aMachineWith(vendor.issues(aLicense())).checks());
        vendor.issues(aLicense().with("license_type", "time-limited").with("validity_period", OffsetDateTime.now().plusDays(3).toString()));

        var after = accepted(management.get("analytics?days=1"));

        assertThat(refusals(after, "device_not_found") - refusals(before, "device_not_found")).isEqualTo(1);
        assertThat(after.path("expiring_within_30_days").asLong() - before.path("expiring_within_30_days").asLong()).isEqualTo(1);
    }

    @Test
    @DisplayName("N1 another company's figures are its own")
    void givenANewCompany_whenItReadsItsFigures_thenTheyAreNone() {
        anActiveMachineWith(vendor.issues(aLicense()));
        var company = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Figures " + UUID.randomUUID()))));

        var figures = accepted(ManagementApi.withKey(server.uri(), company.path("management_key").asText()).get("analytics?days=2"));

        assertThat(figures.path("products")).isEmpty();
        assertThat(items(figures.path("days")).map(day -> day.path("activated").asLong())).containsExactly(0L, 0L);
        assertThat(figures.path("expiring_within_30_days").asLong()).isZero();
    }

    @Test
    @DisplayName("N3 the time that is looked back upon is bounded")
    void givenTooManyDays_whenTheFiguresAreRead_thenTheyAreRefused() {
        Stream.of("0", "-1", "367", "many", "1.5").forEach(days -> refused("validation_error", management.get("analytics?days=" + days)));
        assertThat(accepted(management.get("analytics?days=366")).path("days")).hasSize(366);
    }

    private static JsonNode today(ManagementApi management) {
        return accepted(management.get("analytics?days=1")).path("days").path(0);
    }

    private static long refusals(JsonNode figures, String code) {
        return items(figures.path("refused")).filter(each -> each.path("code").asText().equals(code)).mapToLong(each -> each.path("count").asLong()).sum();
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
