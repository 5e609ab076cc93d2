package io.tallystick.client.airgap;

import io.tallystick.client.Refusal;
import java.math.BigInteger;

/** Bits as characters in groups, to be typed by hand, and back. */
final class GroupedCode {

    private static final BigInteger SIZE = BigInteger.valueOf(Alphabet.SIZE);
    /** A license of many overrides; nobody types more, and each place has a check of its own up to here. */
    private static final int MOST_GROUPS = 31;

    private GroupedCode() {
    }

    /** How many bits fit into so many groups beside the letter of the kind. */
    static int room(int groups) {
        return SIZE.pow(groups * CodeGroup.CHARACTERS - 1).bitLength() - 1;
    }

    /** The fewest groups that hold so many bits. */
    static int groupsFor(int bits) {
        int groups = 1;
        while (room(groups) < bits) {
            groups++;
        }
        if (groups > MOST_GROUPS) {
            throw Refusal.AIRGAP_CODE_TOO_LONG.because("There is more to say than fits into a code that is typed by "
                    + "hand: ask the vendor.");
        }
        return groups;
    }

    /** The code of these bits, filled up with zeros; groups are parted by hyphens. */
    static String write(CodeKind kind, String bits) {
        int groups = groupsFor(bits.length());
        BigInteger number = new BigInteger(bits + "0".repeat(room(groups) - bits.length()), 2);
        String digits = digits(number, groups * CodeGroup.CHARACTERS - 1);
        String characters = kind.letter() + digits;
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < groups; place++) {
            int start = place * CodeGroup.CHARACTERS;
            code.append(place == 0 ? "" : "-")
                    .append(CodeGroup.closed(characters.substring(start, start + CodeGroup.CHARACTERS), place));
        }
        return code.toString();
    }

    /** The bits of a code as it was typed; {@code airgap_code_invalid} names the group that is wrong. */
    static String read(CodeKind kind, String typed) {
        String characters = TypedCode.characters(kind, typed);
        BigInteger number = BigInteger.ZERO;
        for (char each : characters.substring(1).toCharArray()) {
            number = number.multiply(SIZE).add(BigInteger.valueOf(Alphabet.value(each)));
        }
        int room = room(characters.length() / CodeGroup.CHARACTERS);
        if (number.bitLength() > room) {
            throw TypedCode.refusal("This is no code of ours: copy it again from where it was shown.");
        }
        String bits = number.toString(2);
        return number.signum() == 0 ? "0".repeat(room) : "0".repeat(room - bits.length()) + bits;
    }

    private static String digits(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = number;
        for (int each = 0; each < length; each++) {
            digits.append(Alphabet.letter(rest.mod(SIZE).intValue()));
            rest = rest.divide(SIZE);
        }
        return digits.reverse().toString();
    }
}
