package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReleaseFilterTest {

    private static final OffsetDateTime NOW = at("2026-06-01T00:00:00Z");

    @Test
    @DisplayName("C6 the earliest of now, maintenance period and validity period bounds the releases")
    void theEarliestMomentBounds() {
        assertThat(until(null, null)).isEqualTo(NOW);
        assertThat(until(at("2026-05-01T00:00:00Z"), null)).isEqualTo(at("2026-05-01T00:00:00Z"));
        assertThat(until(at("2026-05-01T00:00:00Z"), at("2026-04-01T00:00:00Z"))).isEqualTo(at("2026-04-01T00:00:00Z"));
        assertThat(until(at("2027-05-01T00:00:00Z"), at("2027-04-01T00:00:00Z"))).isEqualTo(NOW);
    }

    @Test
    @DisplayName("C6 the license's range of versions bounds them, too; without a channel the stable one is meant")
    void theRangeBounds() {
        Terms terms = new Terms(LicenseType.PERPETUAL, new SeatTerms(1, false, 0, false, true, 0, "2", "3.1"), TimeTerms.unlimited(),
            FloatingTerms.none(), ConsumptionTerms.none());

        assertThat(ReleaseFilter.Bounds.of(terms, NOW)).isEqualTo(new ReleaseFilter.Bounds(NOW, "2", "3.1"));
        assertThat(ReleaseFilter.stable(null).channelOrStable()).isEqualTo("stable");
        assertThat(new ReleaseFilter(null, null, "beta").channelOrStable()).isEqualTo("beta");
    }

    private static OffsetDateTime until(OffsetDateTime maintenance, OffsetDateTime validity) {
        TimeTerms time = new TimeTerms(validity, null, null, false, 0, maintenance, false, 0);
        Terms terms = new Terms(LicenseType.TIME_LIMITED, SeatTerms.oneDevice(), time, FloatingTerms.none(), ConsumptionTerms.none());
        return ReleaseFilter.Bounds.of(terms, NOW).until();
    }
}
