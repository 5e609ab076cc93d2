package io.tallystick.webhook.control;

import static io.tallystick.fixture.Held.CALLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.WantedEvents;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Rows;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.entity.Happening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HappeningsTest {

    private final Rows rows = new Rows();
    private final Happenings happenings = new Happenings();

    @BeforeEach
    void putTogether() {
        happenings.em = rows.manager();
        happenings.companies = new Companies() {
            @Override
            public WantedEvents wanted(long companyId) {
                throw new AssertionError("nobody is to ask");
            }
        };
        happenings.clock = Moments.stoppedAt("2026-03-01T12:00:00Z");
    }

    @Test
    @DisplayName("W2 an event that nobody wants costs nothing, one that a webhook wants costs one row")
    void onlyWhatIsWantedCosts() {
        for (WantedEvents wanted : List.of(WantedEvents.NONE, WantedEvents.of(List.of("order.created")))) {
            happenings.note(CALLER.wanting(wanted), WebhookEvent.LICENSE_ACTIVATED, 40L, () -> {
                throw new AssertionError("nobody is to make it");
            });
        }
        assertThat(rows.persisted()).isEmpty();

        for (WantedEvents wanted : List.of(WantedEvents.ALL, WantedEvents.of(List.of("license.activated")))) {
            happenings.note(CALLER.wanting(wanted), WebhookEvent.LICENSE_ACTIVATED, 40L, Map::of);
        }
        assertThat(rows.persisted()).hasSize(2);
    }

    @Test
    @DisplayName("W3 the body has the members of the contract, in their order")
    void theBodyHasTheMembersOfTheContract() {
        Happening happening = happenings.of(CALLER, WebhookEvent.LICENSE_UPDATED, 40L, 7L, Contents.of("note", "<b>\u00e9"));

        assertThat(EventBody.of(happening, Optional.empty())).isEqualTo("{\"id\":\"" + happening.eventId() + "\",\"event\":\"license.updated\","
            + "\"company_id\":1,\"user_id\":7,\"ts\":\"2026-03-01T12:00:00.000Z\",\"data\":{\"actor\":\"api-key 1111\",\"license\":{\"id\":40},"
            + "\"note\":\"<b>\u00e9\"}}");
        assertThat(EventBody.of(happenings.of(CALLER, WebhookEvent.WEBHOOK_TEST, null, null, Map.of()), Optional.empty()))
            .contains("\"user_id\":null,").endsWith("\"data\":{\"actor\":\"api-key 1111\"}}");
    }
}
