package io.tallystick.access.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdempotencyRecordTest {

    private static final OffsetDateTime NOON = at("2026-03-01T12:00:00Z");

    private final IdempotencyRecord record = new IdempotencyRecord(1, "key");

    @BeforeEach
    void somebodyBegins() {
        record.begin("hash", "owner", NOON, NOON.plusSeconds(30));
    }

    @Test
    @DisplayName("A6 a record stands for its own request and no other")
    void aRecordStandsForItsOwnRequest() {
        assertThat(record.isOf("hash")).isTrue();
        assertThat(record.isOf("other")).isFalse();
    }

    @Test
    @DisplayName("A6 a record ends after the hours for which its answer is repeated, not before")
    void aRecordEnds() {
        assertThat(record.isOlderThan(NOON)).isFalse();
        assertThat(record.isOlderThan(NOON.plusNanos(1_000_000))).isTrue();
    }

    @Test
    @DisplayName("A6 work is abandoned when its lease has ended, not before")
    void workIsAbandonedWhenItsLeaseHasEnded() {
        assertThat(record.isAnswered()).isFalse();
        assertThat(record.isAbandoned(NOON.plusSeconds(29))).isFalse();
        assertThat(record.isAbandoned(NOON.plusSeconds(30))).isTrue();
    }

    @Test
    @DisplayName("A6 a record that somebody takes over stands for the new request, its time and its lease begin anew")
    void aRecordMayBeTakenOver() {
        record.begin("other", "heir", NOON.plusDays(1), NOON.plusDays(2));

        assertThat(record.isOf("other")).isTrue();
        assertThat(record.isOlderThan(NOON.plusHours(23))).isFalse();
        assertThat(record.isAbandoned(NOON.plusDays(1).plusSeconds(31))).isFalse();
    }
}
