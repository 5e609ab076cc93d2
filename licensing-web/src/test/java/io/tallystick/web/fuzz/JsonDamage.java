package io.tallystick.web.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON objects as they should not be: members that are missing, twice there, of another type, size or depth, and text that was cut. */
final class JsonDamage {

    private static final List<String> NUMBERS = List.of("0", "-0", "-1", "1.0", "1.5", "1e2", "1e400", "-1e-400", "1e2147483648", "9007199254740991",
        "9007199254740992", "-9007199254740992", "9223372036854775807", "9223372036854775808", "99999999999999999999", "0".repeat(300),
        "1".repeat(1200), "0." + "0".repeat(1200) + "1", "NaN", "+1", "01", "0x10");
    private static final List<String> TEXTS = List.of("\"\"", "\" \"", "\"5\"", "\"true\"", "\"\\u0000\"", "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"\\ud83d\\ude00\"",
        "\"😀\"", "\"\uFEFF\"", "\"\u202E\"", "\"a\\nb\"", "\"a\nb\"", "\"\\x\"", "\"\\u00\"", "\"é\"", "\"e\u0301\"", "\"" + "x".repeat(5000) + "\"",
        "\"" + "\\\"".repeat(300) + "\"", "\"Thu, 32 Nov 2022 20:51:35 GMT\"", "\"Thu, 17 Nov 2022 20:51:60 GMT\"", "\"9999-12-31T23:59:59-18:00\"",
        "\"-0001-01-01T00:00:00Z\"", "\"+999999999-12-31T23:59:59.999999999Z\"", "\"0000-01-01T00:00:00+18:00\"", "\"2022-11-17\"");
    private static final List<String> OTHERS = List.of("true", "false", "null", "TRUE", "{}", "[]", "[[]]", "{\"a\":{}}", "[1,\"a\",null]", "",
        "[".repeat(49) + "]".repeat(49), "[".repeat(60) + "]".repeat(60), "{\"a\":".repeat(51) + "1" + "}".repeat(51), "[".repeat(3_000), "{\"\":\"\"}",
        "[" + "{},".repeat(1001) + "{}]", "{\"feature\":\"pages\",\"consumptions\":1e3}", "[{\"feature\":\"pages\",\"consumptions\":-1}]", "[{\"feature\":null}]", "[null]");
    private static final List<List<String>> VALUES = List.of(NUMBERS, TEXTS, OTHERS);

    private final Dice dice;

    JsonDamage(Dice dice) {
        this.dice = dice;
    }

    /** The object of these members, each a JSON text, after a few accidents; many are still JSON. */
    String of(Map<String, String> whole) {
        var members = new ArrayList<>(whole.entrySet());
        for (int accidents = dice.below(4); accidents > 0; accidents--) {
            change(members);
        }
        var separator = dice.percent(3) ? dice.of(List.of(" ", ",,", ";")) : ",";
        var text = members.stream().map(member -> "\"" + member.getKey() + "\":" + member.getValue()).collect(Collectors.joining(separator, "{", "}"));
        return dice.percent(20) ? cut(text) : text;
    }

    private void change(List<Map.Entry<String, String>> members) {
        int place = dice.below(members.size());
        var member = members.get(place);
        switch (dice.below(6)) {
            case 0 -> members.remove(place);
            case 1 -> members.add(dice.below(members.size()), Map.entry(member.getKey(), value()));
            case 2 -> members.set(place, Map.entry(dice.of(List.of("", "request", "\\u0000", "Hardware_Id", "x".repeat(300))), member.getValue()));
            default -> members.set(place, Map.entry(member.getKey(), value()));
        }
        if (members.isEmpty()) {
            members.add(member);
        }
    }

    private String value() {
        return dice.of(dice.of(VALUES));
    }

    /** Cut, doubled, or with a character too many, somewhere. */
    String cut(String text) {
        int place = dice.below(text.length());
        return switch (dice.below(5)) {
            case 0 -> text.substring(0, place);
            case 1 -> text.substring(place);
            case 2 -> text.substring(0, place) + (char) dice.below(Character.MAX_VALUE) + text.substring(place);
            case 3 -> text + text;
            default -> text.substring(0, place) + dice.of(List.of("\"", "{", "}", "[", "\\", ",", ":", "\r\n", "=", "\0")) + text.substring(Math.min(text.length(), place + 1));
        };
    }
}
