package io.tallystick.webhook.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndRoundTest {

    private final List<Long> told = new ArrayList<>();
    private final EndRound round = new EndRound();

    @Test
    @DisplayName("W10 a round goes on while there are more ends, and one company's trouble is not another's")
    void oneCompanysTroubleIsNotAnothers() {
        round.ends = new FourCompanies();

        round.go();

        assertThat(told).containsExactly(2L, 2L, 3L);
    }

    /** The first is in trouble, the second has much to tell, of the third an end has come, of the fourth none. */
    private final class FourCompanies extends EndRows {

        @Override
        public List<Long> companies() {
            return List.of(1L, 2L, 3L, 4L);
        }

        @Override
        public boolean areWaiting(long companyId) {
            return companyId < 4;
        }

        @Override
        public boolean tell(long companyId) {
            if (companyId == 1) {
                throw new IllegalStateException("trouble");
            }
            told.add(companyId);
            return companyId == 2 && told.size() == 1;
        }
    }
}
