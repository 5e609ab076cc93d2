package io.tallystick.it.fuzz;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes JSON, with an accident here and there: another value, a member that is gone, twice there or called something else. */
final class OddJson {

    private static final List<String> CUTS = List.of("\"", "{", "}", "[", "]", "\\", ",", ":", "\0", "\uFEFF", "\uD83D", "x");

    private final Dice dice;
    private final int accidents;

    /** @param accidents how many of a thousand members have one */
    OddJson(Dice dice, int accidents) {
        this.dice = dice;
        this.accidents = accidents;
    }

    String of(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            var items = new ArrayList<String>();
            node.forEach(item -> items.add(value(item)));
            return "[" + String.join(",", items) + "]";
        }
        return node.toString();
    }

    private String value(JsonNode node) {
        return dice.promille(accidents) ? OddValues.json(dice) : of(node);
    }

    private String object(JsonNode node) {
        var members = new ArrayList<String>();
        node.properties().forEach(member -> {
            var name = member.getKey();
            if (!dice.promille(accidents / 3)) {
                members.add("\"" + (dice.promille(accidents / 4) ? name + "x" : name) + "\":" + value(member.getValue()));
            }
            if (dice.promille(accidents / 4)) {
                members.add(dice.below(members.size()), "\"" + name + "\":" + OddValues.json(dice));
            }
        });
        return "{" + String.join(",", members) + "}";
    }

    /** Text that was cut, or has a character too many. */
    String cut(String text) {
        int place = dice.below(text.length());
        return switch (dice.below(4)) {
            case 0 -> text.substring(0, place);
            case 1 -> text.substring(place);
            default -> text.substring(0, place) + dice.of(CUTS) + text.substring(Math.min(text.length(), place + dice.below(2)));
        };
    }
}
