package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListColumnTest {

    private final ListColumn id = new ListColumn("l", "l.id", false);
    private final ListColumn created = new ListColumn("l", "l.createdAt", false);
    private final ListColumn ends = new ListColumn("l", "l.endsAt", true);

    @Test
    @DisplayName("rows that are alike in a column follow their ids, and absent is greater than everything")
    void rowsThatAreAlikeFollowTheirIds() {
        assertThat(id.order(true)).isEqualTo("l.id desc");
        assertThat(ends.order(false)).isEqualTo("l.endsAt nulls last, l.id");
        assertThat(ends.order(true)).isEqualTo("l.endsAt desc nulls first, l.id desc");
    }

    @Test
    @DisplayName("behind an edge lies what is greater, or alike with a greater id; of a column that may be absent, what is absent too")
    void behindAnEdgeLiesWhatIsGreater() {
        assertThat(id.beyond(false, false)).isEqualTo("l.id > :edgeId");
        assertThat(created.beyond(false, true))
            .isEqualTo("(l.createdAt <= :edge and (l.createdAt < :edge or (l.createdAt = :edge and l.id < :edgeId)))");
        assertThat(ends.beyond(false, false)).isEqualTo("((l.endsAt > :edge or (l.endsAt = :edge and l.id > :edgeId) or l.endsAt is null))");
        assertThat(ends.beyond(true, false)).isEqualTo("(l.endsAt is null and l.id > :edgeId)");
        assertThat(ends.beyond(true, true)).isEqualTo("(l.endsAt is null and l.id < :edgeId or l.endsAt is not null)");
    }
}
