package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A version of an application in dotted numeric order: 2.10 follows 2.9, and 2.0 equals 2 (§5). What follows the numbers, as in
 * {@code 2.1-beta}, is kept in the text and does not count.
 *
 * @param text    as given
 * @param numbers its leading numbers
 */
public record Version(String text, List<BigInteger> numbers) implements Comparable<Version> {

    private static final int LONGEST = 50;
    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

    /** Reads a version; {@code validation_error} when it does not begin with a number or is longer than 50 characters. */
    public static Version parse(String text) {
        var matcher = NUMBERS.matcher(text);
        if (text.length() > LONGEST || !matcher.lookingAt()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A version is made of numbers and dots, such as 2.10.3, 50 characters at most.");
        }
        return new Version(text, Arrays.stream(matcher.group().split("\\.")).map(BigInteger::new).toList());
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = number(i).compareTo(other.number(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /**
     * A text of digits that sorts as versions do, in any collation: each number after its length in two digits, zeros at the end left out.
     * Equal versions have equal texts.
     */
    public String order() {
        int end = numbers.size();
        while (end > 0 && numbers.get(end - 1).signum() == 0) {
            end--;
        }
        return numbers.subList(0, end).stream().map(BigInteger::toString).map(digits -> String.format("%02d", digits.length()) + digits)
            .collect(Collectors.joining());
    }

    private BigInteger number(int place) {
        return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
    }
}
