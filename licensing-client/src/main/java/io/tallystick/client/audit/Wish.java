package io.tallystick.client.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param file    the export; null to fetch it from a server
 * @param options values by name, without the dashes
 */
record Wish(String file, Map<String, String> options) {

    private static final List<String> OPTIONS = List.of("server", "management-key", "keys", "kept", "save");

    /** @throws IllegalArgumentException with what is wrong */
    static Wish of(Map<String, String> environment, String... words) {
        Map<String, String> options = new LinkedHashMap<>();
        String key = environment.getOrDefault("TALLYSTICK_MANAGEMENT_KEY", "");
        if (!key.isBlank()) {
            options.put("management-key", key);
        }
        String file = null;
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("--")) {
                options.put(known(words[i]), value(words, ++i));
            } else if (file == null) {
                file = words[i];
            } else {
                throw new IllegalArgumentException("One export at a time.");
            }
        }
        return checked(new Wish(file, options), words);
    }

    String option(String name) {
        return options.get(name);
    }

    private static Wish checked(Wish wish, String... words) {
        if (words.length == 0 || !words[0].equals("verify")) {
            throw new IllegalArgumentException("There is one command: verify.");
        }
        if ((wish.file == null) == (wish.option("server") == null)) {
            throw new IllegalArgumentException("Name an export file, or --server.");
        }
        if (wish.file != null && wish.option("keys") == null) {
            throw new IllegalArgumentException("Name the published keys with --keys: the file of https://…/api/v4/jwks, or one with PEM keys.");
        }
        if (wish.file == null && wish.option("management-key") == null) {
            throw new IllegalArgumentException("A management key is needed: set TALLYSTICK_MANAGEMENT_KEY.");
        }
        return wish;
    }

    private static String known(String word) {
        if (!OPTIONS.contains(word.substring(2))) {
            throw new IllegalArgumentException("There is no option " + word + ".");
        }
        return word.substring(2);
    }

    private static String value(String[] words, int place) {
        if (place >= words.length || words[place].isBlank()) {
            throw new IllegalArgumentException("The option " + words[place - 1] + " needs a value.");
        }
        return words[place];
    }
}
