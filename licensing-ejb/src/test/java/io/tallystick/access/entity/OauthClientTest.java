package io.tallystick.access.entity;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.SECRET_ROTATION_IN_PROGRESS;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.OauthClientOrder;
import io.tallystick.access.boundary.OauthClientView;
import io.tallystick.access.boundary.Scope;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Stored;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OauthClientTest {

    private static final OffsetDateTime NOW = Moments.at("2026-03-01T12:00:00Z");
    private static final Scope CUSTOMER = new Scope(Scope.Level.CUSTOMER, 5L);

    private final OauthClient client = Stored.withId(80,
        new OauthClient(1, "client-a", "sealed-1", new OauthClientOrder("portal", CUSTOMER, true, List.of("EX")), NOW));

    @Test
    @DisplayName("a client is what was ordered")
    void aClientIsWhatWasOrdered() {
        assertThat(client.view(NOW)).isEqualTo(new OauthClientView(80, "portal", "client-a", CUSTOMER, true, List.of("EX"), false, null, NOW));
    }

    @Test
    @DisplayName("a client may be renamed")
    void aClientMayBeRenamed() {
        client.rename("office");

        assertThat(client.view(NOW).name()).isEqualTo("office");
    }

    @Test
    @DisplayName("A11 a rotation keeps the old secret for its grace, and no longer")
    void aRotationKeepsTheOldSecretForItsGrace() {
        client.rotate("sealed-2", Duration.ofHours(24), NOW);

        assertThat(client.view(NOW).previousSecretUntil()).isEqualTo(NOW.plusHours(24));
        assertThat(client.view(NOW.plusHours(24)).previousSecretUntil()).isNull();
    }

    @Test
    @DisplayName("A11 no second rotation breaks the grace of the first; one without grace ends it")
    void noSecondRotationBreaksTheGrace() {
        client.rotate("sealed-2", Duration.ofHours(24), NOW);

        assertRefused(SECRET_ROTATION_IN_PROGRESS, () -> client.rotate("sealed-3", Duration.ofHours(24), NOW.plusHours(23)));
        client.rotate("sealed-3", Duration.ZERO, NOW.plusHours(23));
        assertThat(client.view(NOW.plusHours(23)).previousSecretUntil()).isNull();
        client.rotate("sealed-4", Duration.ofHours(1), NOW.plusHours(23));
    }

    @Test
    @DisplayName("a revoked client stays revoked and gets no new secret")
    void aRevokedClientStaysRevoked() {
        client.revoke();
        client.revoke();

        assertThat(client.view(NOW).revoked()).isTrue();
        assertRefused(VALIDATION_ERROR, () -> client.rotate("sealed-2", Duration.ZERO, NOW));
    }
}
