package io.tallystick.web.wire;

import static io.tallystick.shared.ErrorCode.AUTHORIZATION_MISSING_PARAMS;
import static io.tallystick.shared.ErrorCode.MISSING_PARAMETERS;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static io.tallystick.web.fixture.Requests.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.LicenseType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @Nested
    @DisplayName("presence")
    class Presence {

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{'a':null}", "{'a':''}"})
        @DisplayName("an absent member, JSON null and an empty text are the same, for every type")
        void absentNullAndEmptyAreTheSame(String json) {
            Fields fields = body(json);

            assertThat(fields.has("a")).isFalse();
            assertThat(fields.text("a")).isNull();
            assertThat(fields.number("a")).isNull();
            assertThat(fields.number("a", 7)).isEqualTo(7);
            assertThat(fields.truth("a")).isNull();
            assertThat(fields.truth("a", true)).isTrue();
            assertThat(fields.moment("a")).isNull();
            assertThat(fields.choice("a", LicenseType.values(), LicenseType::wire)).isNull();
            assertThat(fields.object("a")).isNull();
            assertThat(fields.objectText("a")).isNull();
            assertThat(fields.objects("a")).isEmpty();
            assertThat(fields.texts("a")).isNull();
            assertThat(fields.textsByName("a", 10)).isEmpty();
        }

        @Test
        @DisplayName("a member that is named is told apart from one that is not, so that null can clear a value")
        void aNamedMemberIsToldApart() {
            assertThat(body("{'a':null}").names("a")).isTrue();
            assertThat(body("{}").names("a")).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{'a':null}", "{'a':''}", "{'a':'   '}"})
        @DisplayName("a required member that says nothing is refused by its name")
        void aRequiredMemberIsNamed(String json) {
            assertRefused(MISSING_PARAMETERS, () -> body(json).required("a")).hasMessage("The parameter a is missing.");
        }

        @Test
        @DisplayName("the code of the refusal can be chosen, also for members of members")
        void theCodeOfTheRefusalCanBeChosen() {
            Fields fields = body("{'list':[{}],'one':{}}").refusingMissingWith(AUTHORIZATION_MISSING_PARAMS);

            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> fields.required("a"));
            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> fields.objects("list").get(0).required("a"));
            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> fields.object("one").required("a"));
        }

        @Test
        @DisplayName("unknown members are ignored")
        void unknownMembersAreIgnored() {
            assertThat(body("{'extra':[[1]],'a':'x'}").text("a")).isEqualTo("x");
        }
    }

    @Nested
    @DisplayName("texts")
    class Texts {

        @ParameterizedTest
        @ValueSource(strings = {"7", "7.5", "true", "[]", "['x']", "{}"})
        @DisplayName("what is no text is refused by its name")
        void whatIsNoTextIsRefused(String value) {
            assertRefused(VALIDATION_ERROR, () -> body("{'a':" + value + "}").text("a")).hasMessageContaining("parameter a");
        }

        @Test
        @DisplayName("a text may be as long as its column and no longer")
        void aTextMayBeAsLongAsItsColumn() {
            assertThat(body("{'a':'" + "x".repeat(200) + "'}").text("a")).hasSize(200);
            assertRefused(VALIDATION_ERROR, () -> body("{'a':'" + "x".repeat(201) + "'}").text("a")).hasMessageContaining("200");
            assertThat(body("{'a':'" + "x".repeat(201) + "'}").text("a", 201)).hasSize(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u0000", "x\\u0000y", "\\ud800", "\\udc00x", "x\\ud83d"})
        @DisplayName("NUL and half a surrogate pair are refused, because no database keeps them")
        void whatNoDatabaseKeepsIsRefused(String text) {
            assertRefused(VALIDATION_ERROR, () -> body("{'a':'" + text + "'}").text("a"));
            assertRefused(VALIDATION_ERROR, () -> body("{'a':['" + text + "']}").texts("a"));
            assertRefused(VALIDATION_ERROR, () -> body("{'a':{'k':'" + text + "'}}").textsByName("a", 100));
            assertRefused(VALIDATION_ERROR, () -> body("{'a':{'" + text + "':'v'}}").textsByName("a", 100));
        }

        @Test
        @DisplayName("inside an object that is kept as JSON, NUL is kept in its escaped form and half a surrogate pair is refused")
        void insideAnObjectNulIsEscaped() {
            assertThat(body("{'a':{'k':'x\\u0000'}}").objectText("a")).isEqualTo("{\"k\":\"x\\u0000\"}");
            assertRefused(VALIDATION_ERROR, () -> body("{'a':{'k':'\\ud800'}}").objectText("a"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Zähler", "\\ud83d\\ude00", "漢字", "tab\\tand\\nline"})
        @DisplayName("every other text is read as it is")
        void everyOtherTextIsRead(String text) {
            assertThat(body("{'a':'" + text + "'}").text("a")).isNotEmpty();
        }
    }

    @Nested
    @DisplayName("numbers")
    class Numbers {

        @ParameterizedTest
        @CsvSource({"0, 0", "-7, -7", "7.0, 7", "7.000, 7", "1e3, 1000", "1.5e1, 15", "9007199254740991, 9007199254740991",
            "-9007199254740991, -9007199254740991"})
        @DisplayName("whole numbers below 2^53 are read, however they are written")
        void wholeNumbersAreRead(String written, long number) {
            assertThat(body("{'a':" + written + "}").number("a")).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"7.5", "1e-1", "9007199254740992", "-9007199254740992", "9223372036854775808", "1e1000000", "1e-1000000",
            "1e2147483647", "1e-2147483647", "0.00000000000000000000000001", "'7'", "'seven'", "true", "[7]", "{}"})
        @DisplayName("fractions, numbers beyond 2^53 and what is no number are refused by their name")
        void otherNumbersAreRefused(String written) {
            assertRefused(VALIDATION_ERROR, () -> body("{'a':" + written + "}").number("a")).hasMessageContaining("parameter a");
        }

        @ParameterizedTest
        @ValueSource(ints = {100, 1_200, 100_000})
        @DisplayName("a number of very many digits is refused, not failed upon")
        void aNumberOfManyDigitsIsRefused(int digits) {
            assertRefused(VALIDATION_ERROR, () -> body("{'a':" + "9".repeat(digits) + "}").number("a"));
            assertRefused(VALIDATION_ERROR, () -> body("{'a':" + "9".repeat(digits) + "}").text("a"));
            assertRefused(VALIDATION_ERROR, () -> body("{'a':" + "9".repeat(digits) + "}").truth("a"));
            assertRefused(VALIDATION_ERROR, () -> body("{'a':0." + "9".repeat(digits) + "}").number("a"));
        }

        @Test
        @DisplayName("a number of 32 bits is refused when it has more")
        void aNumberOf32BitsIsBounded() {
            assertThat(body("{'a':2147483647}").integer("a", 0)).isEqualTo(Integer.MAX_VALUE);
            assertThat(body("{}").integer("a", 5)).isEqualTo(5);
            assertRefused(VALIDATION_ERROR, () -> body("{'a':2147483648}").integer("a", 0));
        }

        @Test
        @DisplayName("a query's numbers are read from their texts")
        void aQuerysNumbersAreReadFromTexts() {
            assertThat(Fields.of(query("a", "42")).number("a")).isEqualTo(42);
            assertThat(Fields.of(query("a", "-42")).number("a")).isEqualTo(-42);
        }

        @ParameterizedTest
        @ValueSource(strings = {" 42", "4 2", "0x2a", "4e2", "4.2", "٤٢", "9007199254740992", "99999999999999999999"})
        @DisplayName("a query's text that is no whole number below 2^53 is refused")
        void aQuerysOtherTextsAreRefused(String text) {
            assertRefused(VALIDATION_ERROR, () -> Fields.of(query("a", text)).number("a"));
        }
    }

    @Nested
    @DisplayName("truth values")
    class Truths {

        @ParameterizedTest
        @CsvSource({"true, true", "false, false", "'''true''', true", "'''false''', false"})
        @DisplayName("true and false are read, also as texts")
        void trueAndFalseAreRead(String written, boolean truth) {
            assertThat(body("{'a':" + written + "}").truth("a")).isEqualTo(truth);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "0", "'yes'", "'TRUE'", "[]", "{}"})
        @DisplayName("anything else is refused by its name")
        void anythingElseIsRefused(String written) {
            assertRefused(VALIDATION_ERROR, () -> body("{'a':" + written + "}").truth("a")).hasMessageContaining("parameter a");
        }
    }

    @Test
    @DisplayName("a choice is known by its wire form, and a refusal names the choices")
    void aChoiceIsKnownByItsWireForm() {
        assertThat(body("{'a':'time-limited'}").choice("a", LicenseType.values(), LicenseType::wire)).isEqualTo(LicenseType.TIME_LIMITED);
        assertRefused(VALIDATION_ERROR, () -> body("{'a':'TIME_LIMITED'}").choice("a", LicenseType.values(), LicenseType::wire))
            .hasMessageContaining("perpetual, time-limited, subscription, consumption");
    }

    @Test
    @DisplayName("of a parameter that a query names twice, the first counts")
    void theFirstOfTwoCounts() {
        assertThat(Fields.of(query("a", "x", "a", "y")).text("a")).isEqualTo("x");
    }
}
