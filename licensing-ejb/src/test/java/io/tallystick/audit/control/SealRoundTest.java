package io.tallystick.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.boundary.Signatures;
import io.tallystick.signing.boundary.SigningKeyReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealRoundTest {

    private final List<String> done = new ArrayList<>();
    private final Set<Long> withKey = new HashSet<>();
    private final SealRound round = new SealRound();

    @BeforeEach
    void putTogether() {
        round.rows = new ThreeCompanies();
        round.signatures = new Signatures() {
            @Override
            public SigningKeyReference ecKey(long companyId) {
                withKey.add(companyId);
                return new SigningKeyReference("key " + companyId, "");
            }
        };
    }

    @Test
    @DisplayName("T7 a round goes on while batches are full, one of each company in turn, begins chains that are missing, and one company's trouble is not another's")
    void aRoundGoesOnWhileBatchesAreFull() {
        round.go();

        assertThat(done).containsExactly("1: 500", "begun 3", "3: 3", "1: 500", "1: 3");
    }

    /** The first has much to seal, the second is in trouble, the third has no chain yet. */
    private final class ThreeCompanies extends ChainRows {

        private final Set<Long> waiting = new LinkedHashSet<>(List.of(1L, 2L, 3L));
        private int batches = 2;

        @Override
        public Set<Long> waiting() {
            return new LinkedHashSet<>(waiting);
        }

        @Override
        public boolean hasChain(long companyId) {
            return companyId != 3;
        }

        @Override
        public void begin(long companyId) {
            done.add("begun " + companyId);
        }

        @Override
        public int seal(long companyId) {
            assertThat(withKey).contains(companyId);
            if (companyId == 2) {
                throw new IllegalStateException("trouble");
            }
            int sealed = companyId == 1 && batches-- > 0 ? BATCH : 3;
            if (sealed < BATCH) {
                waiting.remove(companyId);
            }
            done.add(companyId + ": " + sealed);
            return sealed;
        }
    }
}
