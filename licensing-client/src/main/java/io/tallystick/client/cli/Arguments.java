package io.tallystick.client.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line, taken apart: options may stand anywhere, as {@code --name value} or {@code --name=value}.
 *
 * @param words     what is no option: the command and its operands
 * @param options   given ones; the last of the same name counts
 * @param variables of each {@code --variable name=value}
 */
record Arguments(List<String> words, Map<Option, String> options, Map<String, String> variables) {

    static Arguments of(String... line) {
        List<String> words = new ArrayList<>();
        Map<Option, String> options = new EnumMap<>(Option.class);
        Map<String, String> variables = new LinkedHashMap<>();
        for (Iterator<String> rest = List.of(line).iterator(); rest.hasNext();) {
            String word = rest.next();
            if (word.startsWith("-") && !word.matches("-\\d+") && !isPiece(word, words)) {
                option(word, rest, options, variables);
            } else {
                words.add(word);
            }
        }
        return new Arguments(words, options, variables);
    }

    /** The command; empty text when none was given. */
    String command() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** What follows the command. */
    List<String> operands() {
        return words.isEmpty() ? words : words.subList(1, words.size());
    }

    /** The value of an option of this command, or the default. */
    String option(Option option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    /** A token that a mail wrapped may break before a dash of its own. */
    private static boolean isPiece(String word, List<String> words) {
        return words.size() > 1 && words.get(0).equals("token") && Option.spelled(word.split("=", 2)[0]).isEmpty();
    }

    private static void option(String word, Iterator<String> rest, Map<Option, String> options,
                               Map<String, String> variables) {
        String[] halves = word.split("=", 2);
        Option option = Option.spelled(halves[0])
                .orElseThrow(() -> new UsageException("There is no option %s.", halves[0]));
        if (halves.length == 1 && !rest.hasNext()) {
            throw new UsageException("The option %s needs a value.", halves[0]);
        }
        String value = halves.length == 2 ? halves[1] : rest.next();
        if (value.isBlank()) {
            throw new UsageException("The option %s needs a value that is not blank.", halves[0]);
        }
        options.put(option, value);
        if (option == Option.VARIABLE) {
            variable(value, variables);
        }
    }

    private static void variable(String text, Map<String, String> variables) {
        String[] halves = text.split("=", 2);
        if (halves.length == 1 || halves[0].isBlank()) {
            throw new UsageException("A variable is given as --variable name=value.");
        }
        variables.put(halves[0], halves[1]);
    }
}
