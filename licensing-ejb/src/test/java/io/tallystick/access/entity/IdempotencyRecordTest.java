package io.tallystick.access.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdempotencyRecordTest {

    private final IdempotencyRecord record = new IdempotencyRecord(1, "key", "hash", "{}", at("2026-03-01T12:00:00Z"));

    @Test
    @DisplayName("A6 a record stands for its own request and no other")
    void aRecordStandsForItsOwnRequest() {
        assertThat(record.isOf("hash")).isTrue();
        assertThat(record.isOf("other")).isFalse();
    }

    @Test
    @DisplayName("A6 a record ends after the hours for which its answer is repeated, not before")
    void aRecordEnds() {
        assertThat(record.isOlderThan(at("2026-03-01T12:00:00Z"))).isFalse();
        assertThat(record.isOlderThan(at("2026-03-01T12:00:00.001Z"))).isTrue();
    }
}
