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
}
