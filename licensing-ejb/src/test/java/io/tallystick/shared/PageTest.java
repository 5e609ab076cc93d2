package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    @DisplayName("a page with other items keeps its count and order")
    void aPageWithOtherItemsKeepsCountAndOrder() {
        Page<Integer> page = new Page<>(7, List.of(3, 1, 2));

        Page<String> texts = page.map(String::valueOf);

        assertThat(texts).isEqualTo(new Page<>(7, List.of("3", "1", "2")));
    }

    @Test
    @DisplayName("of items read one beyond its size a page keeps its size, and knows that there are more and what lies at its edges")
    void aPageKnowsWhatLiesBesideIt() {
        Page<Integer> page = Page.of(List.of(3, 1, 2), new Page.Request(2, 0), 3, 10, Integer::longValue);

        assertThat(page).isEqualTo(new Page<>(3, List.of(3, 1), new Page.Edges(true, true, 3L, 1L)));
    }

    @Test
    @DisplayName("a page before a row was read backwards, and more was there than was counted")
    void aPageBeforeARowWasReadBackwards() {
        Page.Request wanted = new Page.Request(5, 0, null, new Page.Beside(9, true));

        assertThat(Page.of(List.of(3, 1, 2), wanted, 11, 10, Integer::longValue))
            .isEqualTo(new Page<>(10, List.of(2, 1, 3), new Page.Edges(false, false, 2L, 3L)));
    }
}
