package io.tallystick.it.server;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Failures that a server has logged, each with its causes and with our own lines of the trace: enough to find the fault without the log at hand. */
final class LoggedFailures {

    private static final Pattern REASON = Pattern.compile("^(Caused by: |[\\w.$]+(Exception|Error)\\b)|^\\s+at io\\.tallystick\\.");
    private static final int LONGEST_TRACE = 400;
    private static final int MOST_REASONS = 20;

    private LoggedFailures() {
    }

    /** @param tells whether a line is the first one of a failure */
    static List<String> of(String log, Predicate<String> tells) {
        var lines = log.lines().toList();
        return IntStream.range(0, lines.size()).filter(number -> tells.test(lines.get(number)))
                .mapToObj(number -> told(lines.get(number), lines.subList(number + 1, Math.min(lines.size(), number + LONGEST_TRACE)), tells)).toList();
    }

    private static String told(String first, List<String> following, Predicate<String> tells) {
        var reasons = following.stream().takeWhile(tells.negate()).filter(REASON.asPredicate()).limit(MOST_REASONS);
        return Stream.concat(Stream.of(first), reasons).collect(Collectors.joining("\n"));
    }
}
