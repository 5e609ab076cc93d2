package io.tallystick.airgap.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedCodeTest {

    private static final String BITS = "1011".repeat(23);
    private static final String CODE = GroupedCode.write(CodeKind.ACTIVATION, BITS);

    @Test
    @DisplayName("G1 a code stands in groups of six without characters that look alike")
    void aCodeStandsInGroups() {
        assertThat(CODE).matches("A[2-9A-HJKMNP-Z]{5}(-[2-9A-HJKMNP-Z]{6})*");
    }

    @Property
    @Label("G1 what was written is read again, filled up with zeros")
    void whatWasWrittenIsReadAgain(@ForAll("bits") String bits) {
        assertThat(GroupedCode.read(CodeKind.CONFIRMATION, GroupedCode.write(CodeKind.CONFIRMATION, bits))).startsWith(bits)
            .matches(bits + "0*");
    }

    @Property
    @Label("G1 one wrong character names its group")
    void oneWrongCharacterNamesItsGroup(@ForAll("bits") String bits, @ForAll @IntRange(max = 10_000) int where, @ForAll @IntRange(max = 30) int other) {
        String code = GroupedCode.write(CodeKind.CONFIRMATION, bits);
        int place = where % code.length();
        char wrong = Alphabet.letter(other);
        Assume.that(code.charAt(place) != '-' && code.charAt(place) != wrong);

        assertRefused(code.substring(0, place) + wrong + code.substring(place + 1), place / (CodeGroup.LENGTH + 1) + 1);
    }

    @Property
    @Label("G1 two characters that changed places name their group")
    void twoThatChangedPlacesNameTheirGroup(@ForAll("bits") String bits, @ForAll @IntRange(max = 10_000) int where, @ForAll @IntRange(max = 5) int one,
                                             @ForAll @IntRange(max = 5) int two) {
        String code = GroupedCode.write(CodeKind.CONFIRMATION, bits);
        int start = where % ((code.length() + 1) / 7) * 7;
        Assume.that(code.charAt(start + one) != code.charAt(start + two));
        char[] changed = code.toCharArray();
        changed[start + one] = code.charAt(start + two);
        changed[start + two] = code.charAt(start + one);

        assertRefused(new String(changed), start / 7 + 1);
    }

    @Property
    @Label("G1 two groups that changed places are noticed")
    void twoGroupsThatChangedPlacesAreNoticed(@ForAll("bits") String bits, @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int two) {
        String[] groups = GroupedCode.write(CodeKind.CONFIRMATION, bits).split("-");
        int first = Math.min(one % groups.length, two % groups.length);
        int second = Math.max(one % groups.length, two % groups.length);
        Assume.that(first != second);
        String kept = groups[first];
        groups[first] = groups[second];
        groups[second] = kept;

        assertRefused(String.join("-", groups), first + 1);
    }

    @Test
    @DisplayName("G1 a character that is missing or too much names its group where the groups are parted")
    void aMissingCharacterNamesItsGroup() {
        String[] groups = CODE.split("-");

        assertRefused(CODE.replace(groups[2], groups[2].substring(1)), 3);
        assertRefused(CODE.replace(groups[1], groups[1] + "X"), 2);
    }

    @Test
    @DisplayName("G1 neighbours across two groups that changed places are noticed")
    void neighboursAcrossGroupsAreNoticed() {
        char[] changed = CODE.toCharArray();
        changed[5] = CODE.charAt(7);
        changed[7] = CODE.charAt(5);

        assertThat(CODE.charAt(5)).isNotEqualTo(CODE.charAt(7));
        assertRefused(new String(changed), 1);
    }

    @Test
    @DisplayName("G1 capitals, separators and letters of other keyboards that look alike do not matter")
    void spellingsDoNotMatter() {
        String foreign = CODE.replace('A', '\u0410').replace('B', '\u0392').replace('H', '\uFF28').replace('X', '\u0425');
        for (String spelled : List.of(CODE.toLowerCase(Locale.ROOT), CODE.replace("-", ""), CODE.replace("-", " \u2013 "), " " + CODE + "\r\n",
            CODE.replace('-', '.'), foreign)) {
            assertThat(GroupedCode.read(CodeKind.ACTIVATION, spelled)).as(spelled).startsWith(BITS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "A", "0OIL1I", "\uD83D\uDE00", "\u0130\u0131"})
    @DisplayName("G1 what is no code at all is refused with a sentence")
    void whatIsNoCodeIsRefused(String typed) {
        assertThatThrownBy(() -> GroupedCode.read(CodeKind.ACTIVATION, typed)).isInstanceOfSatisfying(LicensingException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.AIRGAP_CODE_INVALID));
    }

    @Property
    @Label("G1 no text makes anything but a refusal or bits")
    void noTextMakesAnythingElse(@ForAll String typed) {
        try {
            assertThat(GroupedCode.read(CodeKind.DEACTIVATION, typed)).matches("[01]+");
        } catch (LicensingException refused) {
            assertThat(refused.code()).isEqualTo(ErrorCode.AIRGAP_CODE_INVALID);
        }
    }

    @Test
    @DisplayName("G1 a code of another kind is called by its name")
    void anotherKindIsNamed() {
        assertThatThrownBy(() -> GroupedCode.read(CodeKind.CONFIRMATION, CODE)).hasMessageContaining("an activation code")
            .hasMessageContaining("a confirmation code");
    }

    @Provide
    Arbitrary<String> bits() {
        return Arbitraries.strings().withChars('0', '1').ofMinLength(1).ofMaxLength(700);
    }

    private static void assertRefused(String typed, int group) {
        assertThatThrownBy(() -> GroupedCode.read(CodeKind.valueOf(typed.startsWith("A") ? "ACTIVATION" : "CONFIRMATION"), typed))
            .hasMessageContaining("in group " + group);
    }
}
