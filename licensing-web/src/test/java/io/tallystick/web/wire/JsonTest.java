package io.tallystick.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    @DisplayName("members stand in the order in which they are added, without blanks")
    void membersStandInOrder() {
        assertThat(Json.compact(Json.object().add("z", "text").add("a", 7).add("m", true).nothing("n").build()))
            .isEqualTo("{\"z\":\"text\",\"a\":7,\"m\":true,\"n\":null}");
    }

    @Test
    @DisplayName("a null text or moment becomes the JSON null, a moment its ISO form")
    void nullsAndMomentsHaveTheirForms() {
        assertThat(Json.compact(Json.object().add("t", (String) null).add("m", (OffsetDateTime) null)
            .add("at", OffsetDateTime.parse("2030-06-15T02:00:00+02:00")).build()))
            .isEqualTo("{\"t\":null,\"m\":null,\"at\":\"2030-06-15T00:00:00.000Z\"}");
    }

    @Test
    @DisplayName("letters of any language are written as they are, what must be escaped is escaped")
    void lettersAreWrittenAsTheyAre() {
        assertThat(Json.compact(Json.object().add("t", "Zähler 漢 😀 \" \\ \n /").build())).isEqualTo("{\"t\":\"Zähler 漢 😀 \\\" \\\\ \\n /\"}");
    }

    @Test
    @DisplayName("what is written, read and written again is the same bytes")
    void whatIsReadAndWrittenAgainIsTheSame() {
        String text = "{\"z\":{\"b\":[1,2.50,\"x\",null,true]},\"a\":-0.1}";

        assertThat(Json.compact(Json.read(text))).isEqualTo(text);
    }

    @Test
    @DisplayName("a stored object is read, an empty one costs no parser")
    void aStoredObjectIsRead() {
        assertThat(Json.compact(Json.stored("{}"))).isEqualTo("{}");
        assertThat(Json.compact(Json.stored("{\"a\":1}"))).isEqualTo("{\"a\":1}");
    }

    @Test
    @DisplayName("arrays keep the order of their items")
    void arraysKeepTheirOrder() {
        assertThat(Json.compact(Json.texts(Stream.of("b", "a")))).isEqualTo("[\"b\",\"a\"]");
        assertThat(Json.compact(Json.objects(Stream.of(Json.object().add("n", 2).build(), Json.object().build())))).isEqualTo("[{\"n\":2},{}]");
    }
}
