package io.tallystick.client.airgap;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The 31 characters of codes: digits and capital letters without 0 and O, 1, I and L. 31 is a prime number, on which
 * the promise of the check characters rests.
 */
final class Alphabet {

    static final int SIZE = 31;
    /** Stands for what is no character of a code. */
    static final int UNKNOWN = -1;

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    /** Letters of other keyboards that look like ours, and ours in the same order. */
    private static final String FOREIGN = "\u0410\u0412\u0415\u041A\u041C\u041D\u0420\u0421\u0422\u0423\u0425"
            + "\u0391\u0392\u0395\u0396\u0397\u039A\u039C\u039D\u03A1\u03A4\u03A5\u03A7";
    private static final String OURS = "ABEKMHPCTYXABEZHKMNPTYX";

    private Alphabet() {
    }

    static char letter(int value) {
        return LETTERS.charAt(value);
    }

    static int value(char letter) {
        return LETTERS.indexOf(letter);
    }

    /** The text as codes are written: capitals, full-width and foreign look-alikes as ours; separators become blanks. */
    static String normal(String typed) {
        StringBuilder normal = new StringBuilder();
        for (char each : Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toCharArray()) {
            int foreign = FOREIGN.indexOf(each);
            char ours = foreign < 0 ? each : OURS.charAt(foreign);
            normal.append(Character.isLetterOrDigit(ours) ? ours : ' ');
        }
        return normal.toString().strip();
    }
}
