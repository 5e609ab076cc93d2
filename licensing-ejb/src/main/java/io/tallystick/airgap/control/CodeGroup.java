package io.tallystick.airgap.control;

/**
 * A group: five characters and a check character. With the weights 2 to 6 for them, 1 for the check character and 7 for each group before,
 * the sum is a multiple of 31. As 31 is prime and all weights differ, one wrong character, two that changed places and two groups that did
 * are always noticed.
 */
final class CodeGroup {

    static final int CHARACTERS = 5;
    static final int LENGTH = CHARACTERS + 1;

    private static final int FIRST_WEIGHT = 2;
    private static final int STEP = 7;

    private CodeGroup() {
    }

    /** The group at this place (0 is the first) with its check character. */
    static String closed(String characters, int place) {
        return characters + Alphabet.letter(Math.floorMod(-sum(characters, place), Alphabet.SIZE));
    }

    /** True when the check character fits the others. */
    static boolean fits(String group, int place) {
        return group.chars().allMatch(each -> Alphabet.value((char) each) != Alphabet.UNKNOWN)
            && closed(group.substring(0, CHARACTERS), place).equals(group);
    }

    private static int sum(String characters, int place) {
        int sum = STEP * place;
        for (int each = 0; each < CHARACTERS; each++) {
            sum += (FIRST_WEIGHT + each) * Alphabet.value(characters.charAt(each));
        }
        return sum;
    }
}
