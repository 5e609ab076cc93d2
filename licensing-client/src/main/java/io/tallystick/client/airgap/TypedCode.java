package io.tallystick.client.airgap;

import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A code as a person typed it: which of its groups is wrong, and what is left when none is. */
final class TypedCode {

    private static final int LONGEST = 2000;

    private TypedCode() {
    }

    /** The characters without those that only check. */
    static String characters(CodeKind kind, String typed) {
        if (typed.length() > LONGEST) {
            throw refusal("This is too long for a code: enter the code alone.");
        }
        String normal = Alphabet.normal(typed);
        String code = normal.replace(" ", "");
        if (code.isEmpty()) {
            throw refusal("There is no code: enter " + kind.words() + ".");
        }
        StringBuilder characters = new StringBuilder();
        for (int place = 0; place * CodeGroup.LENGTH < code.length(); place++) {
            int start = place * CodeGroup.LENGTH;
            String group = code.substring(start, Math.min(code.length(), start + CodeGroup.LENGTH));
            requireRight(group, place, normal);
            characters.append(group, 0, CodeGroup.CHARACTERS);
        }
        requireKind(kind, characters.charAt(0));
        return characters.toString();
    }

    static LicenseRefusedException refusal(String sentence) {
        return Refusal.AIRGAP_CODE_INVALID.because("%s", sentence);
    }

    private static void requireRight(String group, int place, String typed) {
        if (group.length() < CodeGroup.LENGTH || !CodeGroup.fits(group, place)) {
            int named = wrongLength(typed, place);
            String written = named == place && group.length() == CodeGroup.LENGTH ? " (" + group + ")" : "";
            throw refusal("There is a typing error in group " + (named + 1) + written
                    + ": each group has six characters; compare them with the code that was shown.");
        }
    }

    /** Where blanks part the groups, one that is too short or too long is meant, not one that its shift made wrong. */
    private static int wrongLength(String typed, int place) {
        String[] parts = typed.split(" +");
        long right = Arrays.stream(parts).filter(part -> part.length() == CodeGroup.LENGTH).count();
        boolean parted = parts.length > 1 && right * 2 >= parts.length;
        return !parted ? place : IntStream.range(0, parts.length)
                .filter(each -> parts[each].length() != CodeGroup.LENGTH && each <= place).findFirst().orElse(place);
    }

    private static void requireKind(CodeKind kind, char letter) {
        for (CodeKind other : CodeKind.values()) {
            if (other.letter() == letter && other != kind) {
                throw refusal("This is " + other.words() + "; enter " + kind.words() + " here, which begins with "
                        + kind.letter() + ".");
            }
        }
        if (letter != kind.letter()) {
            throw refusal("This is no code of ours: " + kind.words() + " begins with " + kind.letter() + ".");
        }
    }
}
