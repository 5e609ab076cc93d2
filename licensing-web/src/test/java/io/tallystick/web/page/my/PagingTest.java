package io.tallystick.web.page.my;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.shared.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    @DisplayName("a long list has a link to what comes before and after, a short one has none")
    void aLongListHasLinks() {
        assertThat(Paging.from("20").links("/my/licenses", page(50)))
            .isEqualTo(Map.of("any", true, "before", "/my/licenses?from=0", "after", "/my/licenses?from=40"));
        assertThat(Paging.from("40").links("/my/licenses", page(50))).containsOnlyKeys("any", "before");
        assertThat(Paging.from("0").links("/my/licenses", page(20))).isEqualTo(Map.of("any", false));
    }

    @Test
    @DisplayName("an address that asks for nonsense shows the beginning")
    void nonsenseShowsTheBeginning() {
        assertThat(Paging.from("-1").offset()).isZero();
        assertThat(Paging.from("99999999999").offset()).isZero();
        assertThat(Paging.from("x").offset()).isZero();
    }

    private static Page<String> page(long count) {
        return new Page<>(count, List.of());
    }
}
