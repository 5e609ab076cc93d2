package io.tallystick.client.cli;

import java.util.List;

/** A number of units on the command line: 1 when none is given, negative ones are taken back. */
final class Units {

    private Units() {
    }

    static long of(List<String> operands, int position) {
        if (operands.size() <= position) {
            return 1;
        }
        try {
            long units = Long.parseLong(operands.get(position));
            if (units != 0) {
                return units;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as zero is.
        }
        throw new UsageException("%s is no number of units: a whole number other than 0 is.", operands.get(position));
    }
}
