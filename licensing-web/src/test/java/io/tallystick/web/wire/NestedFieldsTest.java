package io.tallystick.web.wire;

import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedFieldsTest {

    @Test
    @DisplayName("a list of objects is read in order, and one object alone as a list of it")
    void aListOfObjectsIsReadInOrder() {
        assertThat(body("{'a':[{'n':1},{'n':2}]}").objects("a")).extracting(each -> each.number("n")).containsExactly(1L, 2L);
        assertThat(body("{'a':{'n':1}}").objects("a")).extracting(each -> each.number("n")).containsExactly(1L);
        assertThat(body("{'a':[]}").objects("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "['x']", "[null]", "[[{}]]", "7", "'x'"})
    @DisplayName("a list of anything else is refused")
    void aListOfAnythingElseIsRefused(String value) {
        assertRefused(VALIDATION_ERROR, () -> body("{'a':" + value + "}").objects("a")).hasMessageContaining("parameter a");
    }

    @Test
    @DisplayName("a list has at most 1000 items")
    void aListIsBounded() {
        String thousand = "{}" + ",{}".repeat(999);

        assertThat(body("{'a':[" + thousand + "]}").objects("a")).hasSize(1000);
        assertRefused(VALIDATION_ERROR, () -> body("{'a':[" + thousand + ",{}]}").objects("a")).hasMessageContaining("1000");
        assertRefused(VALIDATION_ERROR, () -> body("{'a':['x'" + ",'x'".repeat(1000) + "]}").texts("a"));
    }

    @Test
    @DisplayName("texts of a list are read; an empty list is not an absent one")
    void textsOfAListAreRead() {
        assertThat(body("{'a':['x','y']}").texts("a")).containsExactly("x", "y");
        assertThat(body("{'a':[]}").texts("a")).isEmpty();
        assertRefused(VALIDATION_ERROR, () -> body("{'a':[1]}").texts("a"));
    }

    @Test
    @DisplayName("an object's members are kept as texts in their order, other values in their JSON form")
    void membersAreKeptAsTexts() {
        assertThat(body("{'a':{'z':'text','b':7,'c':true,'d':{'e':[1]}}}").textsByName("a", 100))
            .containsExactly(entry("z", "text"), entry("b", "7"), entry("c", "true"), entry("d", "{\"e\":[1]}"));
    }

    @Test
    @DisplayName("names and values of an object are as long as their columns, and at most 1000 in number")
    void membersAreBounded() {
        assertRefused(VALIDATION_ERROR, () -> body("{'a':{'" + "n".repeat(201) + "':'v'}}").textsByName("a", 100));
        assertRefused(VALIDATION_ERROR, () -> body("{'a':{'n':'" + "v".repeat(101) + "'}}").textsByName("a", 100));
        assertRefused(VALIDATION_ERROR, () -> body("{'a':{" + members(1001) + "}}").textsByName("a", 100)).hasMessageContaining("1000");
        assertThat(body("{'a':{" + members(1000) + "}}").textsByName("a", 100)).hasSize(1000);
    }

    @Test
    @DisplayName("an object is kept as compact text in its order, up to its column's size")
    void anObjectIsKeptAsCompactText() {
        assertThat(body("{'a': { 'z' : 1, 'b' : [ true, null ] } }").objectText("a")).isEqualTo("{\"z\":1,\"b\":[true,null]}");
        assertRefused(VALIDATION_ERROR, () -> body("{'a':{'n':'" + "v".repeat(20_000) + "'}}").objectText("a")).hasMessageContaining("20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'x'", "7", "true"})
    @DisplayName("what is no object is refused where one is wanted")
    void whatIsNoObjectIsRefused(String value) {
        assertRefused(VALIDATION_ERROR, () -> body("{'a':" + value + "}").object("a"));
        assertRefused(VALIDATION_ERROR, () -> body("{'a':" + value + "}").objectText("a"));
        assertRefused(VALIDATION_ERROR, () -> body("{'a':" + value + "}").textsByName("a", 100));
    }

    @Test
    @DisplayName("numbers of any size inside a vendor's own object are kept as they are")
    void numbersOfAnySizeAreKept() {
        assertThat(body("{'a':{'n':123456789012345678901234567890.5}}").objectText("a"))
            .isEqualTo("{\"n\":123456789012345678901234567890.5}");
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(n -> "'n" + n + "':'v'").collect(Collectors.joining(","));
    }
}
