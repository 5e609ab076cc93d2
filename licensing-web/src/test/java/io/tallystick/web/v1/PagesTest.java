package io.tallystick.web.v1;

import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.uri;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.shared.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @Test
    @DisplayName("without a wish a page has 20 items from the start")
    void withoutAWishAPageHas20Items() {
        assertThat(Pages.wanted(uri())).isEqualTo(new Page.Request(20, 0));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1000, 0", "20, 2147483647"})
    @DisplayName("a page has 1 to 1000 items, from anywhere")
    void aPageHasUpTo1000Items(int limit, int offset) {
        assertThat(Pages.wanted(uri("limit", "" + limit, "offset", "" + offset))).isEqualTo(new Page.Request(limit, offset));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1001, 0", "-1, 0", "20, -1", "many, 0", "20, 2147483648", "1.5, 0"})
    @DisplayName("another size or place is refused")
    void anotherSizeIsRefused(String limit, String offset) {
        assertRefused(VALIDATION_ERROR, () -> Pages.wanted(uri("limit", limit, "offset", offset)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "20, 0, 20, none, none",
        "20, 0, 21, 20, none",
        "20, 20, 41, 40, 0",
        "20, 20, 40, none, 0",
        "20, 5, 100, 25, 0",
        "20, 0, 0, none, none",
        "20, 500, 100, none, 480",
        "1000, 2147483647, 100, none, 2147482647"})
    @DisplayName("the next page begins where this one ends, if there is more; the one before begins no earlier than the first item")
    void thePagesBesideThisOne(int limit, int offset, long count, Long next, Long previous) {
        Page.Request wanted = new Page.Request(limit, offset);

        assertThat(Pages.next(wanted, new Page<>(count, List.of()))).isEqualTo(next);
        assertThat(Pages.previous(wanted)).isEqualTo(previous);
    }

    @Test
    @DisplayName("A list that was not counted to its end goes on while there is more")
    void aListThatWasNotCountedGoesOn() {
        Page<String> uncounted = new Page<>(10_000, List.of("x"), new Page.Edges(false, true, 1L, 1L));

        assertThat(Pages.next(new Page.Request(20, 50_000), uncounted)).isEqualTo(50_020);
        assertThat(Pages.next(new Page.Request(20, 50_000), new Page<>(10_000, List.of(), new Page.Edges(false, false, null, null)))).isNull();
    }

    @Test
    @DisplayName("An order has a name, and a minus before it when descending")
    void anOrderHasAName() {
        assertThat(Pages.wanted(uri()).order()).isNull();
        assertThat(Pages.wanted(uri("order_by", "-created_at")).order()).isEqualTo(new Page.Order("created_at", true));
        assertThat(Pages.wanted(uri("order_by", "name")).order()).isEqualTo(new Page.Order("name", false));
    }

    @Test
    @DisplayName("A page begins at one place")
    void aPageBeginsAtOnePlace() {
        assertThat(Pages.wanted(uri("after", "17")).beside()).isEqualTo(new Page.Beside(17, false));
        assertThat(Pages.wanted(uri("before", "17")).beside()).isEqualTo(new Page.Beside(17, true));
        assertRefused(VALIDATION_ERROR, () -> Pages.wanted(uri("after", "17", "before", "18")));
        assertRefused(VALIDATION_ERROR, () -> Pages.wanted(uri("after", "17", "offset", "20")));
        assertRefused(VALIDATION_ERROR, () -> Pages.wanted(uri("after", "here")));
    }
}
