package io.tallystick.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.fixture.Moments;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final OffsetDateTime NOW = Moments.at("2026-03-01T12:00:00Z");

    private final AuditChain chain = new AuditChain(1);

    @Test
    @DisplayName("T7 a chain takes the next position and no other")
    void aChainTakesTheNextPositionAndNoOther() {
        grow(1);

        assertThat(chain.sealedTo()).isEqualTo(1);
        assertThat(chain.hash()).isEqualTo("hash 1");
        assertThatIllegalArgumentException().isThrownBy(() -> grow(1));
        assertThatIllegalArgumentException().isThrownBy(() -> grow(3));
    }

    @Test
    @DisplayName("T8 a chain is signed at once the first time, then after an hour or enough lines, and only when there is something new")
    void aChainIsSignedInTime() {
        assertThat(chain.isCheckpointDue("key", NOW)).isFalse();
        grow(1);
        assertThat(chain.isCheckpointDue("key", NOW)).isTrue();

        chain.signed("digest", "key", NOW);
        assertThat(chain.isCheckpointDue("key", NOW.plusHours(2))).isFalse();
        grow(2);
        assertThat(chain.isCheckpointDue("key", NOW.plusMinutes(59))).isFalse();
        assertThat(chain.isCheckpointDue("key", NOW.plusMinutes(60))).isTrue();

        for (int position = 3; position <= 500; position++) {
            grow(position);
        }
        assertThat(chain.isCheckpointDue("key", NOW)).isFalse();
        grow(501);
        assertThat(chain.isCheckpointDue("key", NOW)).isTrue();
        assertThat(chain.checkpointPosition()).isEqualTo(1);
        assertThat(chain.checkpointDigest()).isEqualTo("digest");
    }

    private void grow(long position) {
        chain.grow(new AuditLine.Seal(position, "hash " + position));
    }

    @Test
    @DisplayName("S8 T7 when another key signs, the end of the chain is signed as soon as there is something new")
    void anotherKeySignsSoon() {
        AuditChain chain = new AuditChain(1);
        chain.grow(new AuditLine.Seal(1, "a"));
        chain.signed("digest", "key", NOW);
        assertThat(chain.isCheckpointDue("other key", NOW)).isFalse();

        chain.grow(new AuditLine.Seal(2, "b"));

        assertThat(chain.isCheckpointDue("key", NOW)).isFalse();
        assertThat(chain.isCheckpointDue("other key", NOW)).isTrue();
    }
}
