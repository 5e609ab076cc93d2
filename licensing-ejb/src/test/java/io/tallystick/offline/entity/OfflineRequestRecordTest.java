package io.tallystick.offline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflineRequestRecordTest {

    private final OfflineRequestRecord record = new OfflineRequestRecord(1, "request-1", OfflineKind.ACTIVATION, "hash", 40, 80,
        Moments.at("2026-03-01T12:00:00Z"));

    @Test
    @DisplayName("O3 a file is known again by its content")
    void aFileIsKnownAgainByItsContent() {
        assertThat(record.isOf(OfflineKind.ACTIVATION, "hash")).isTrue();
    }

    @Test
    @DisplayName("O3 other content, or another kind of file, under the same id is another file")
    void otherContentIsAnotherFile() {
        assertThat(record.isOf(OfflineKind.ACTIVATION, "other")).isFalse();
        assertThat(record.isOf(OfflineKind.DEACTIVATION, "hash")).isFalse();
    }
}
