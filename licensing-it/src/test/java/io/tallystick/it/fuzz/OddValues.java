package io.tallystick.it.fuzz;

import java.util.List;

/** Values that programs stumble over, as JSON and as texts of a query or a header. */
final class OddValues {

    private static final List<String> JSON = List.of("null", "true", "false", "0", "-0", "-1", "1", "2", "1.5", "1e2", "1e400", "1e2147483648", "-1e-400",
            "2147483647", "2147483648", "-2147483649", "9007199254740991", "9007199254740992", "9223372036854775807", "99999999999999999999",
            "1".repeat(1200), "\"\"", "\" \"", "\"5\"", "\"true\"", "\"EX\"", "\"\\u0000\"", "\"\\ud83d\"", "\"😀\"", "\"\\u202E\"", "\"a\\nb\"", "\"\\x\"",
            "\"" + "x".repeat(201) + "\"", "\"" + "é".repeat(4001) + "\"", "\"%00\"", "\"' or 1=1 --\"", "\"${jndi:ldap://127.0.0.1}\"", "\"../../etc/passwd\"",
            "\"2030-06-15\"", "\"2030-02-30\"", "\"0000-01-01\"", "\"+999999999-12-31T23:59:59Z\"", "\"1969-12-31T23:59:59.999+18:00\"", "\"35d\"", "\"99999999999y\"",
            "{}", "[]", "[[]]", "[null]", "[1,\"a\",{}]", "{\"a\":{}}", "[".repeat(60) + "]".repeat(60), "{\"\":\"\"}", "[" + "{},".repeat(1000) + "{}]", "", "NaN");

    private static final List<String> TEXTS = List.of("", " ", "0", "-1", "1", "1.5", "1e3", "true", "TRUE", "null", "x", "EX", "EXU", "OTHER", "*", "%", "'", "\"", "\0",
            "a\0b", "😀", "\uFEFF", "\u202E", "\r\n", "x".repeat(101), "x".repeat(501), "é".repeat(3000), "9007199254740992", "99999999999999999999", "2147483648",
            "' or 1=1 --", "<script>", "../..", "win", "1.2.0", "1..2", "9".repeat(300) + ".1", "2030-06-15", "2030-02-30", "-id", "id;drop", "-");

    private OddValues() {
    }

    static String json(Dice dice) {
        return dice.of(JSON);
    }

    static String text(Dice dice) {
        return dice.of(TEXTS);
    }
}
