package io.tallystick.shared;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is different after a change, for people who read what happened: {@code max_activations 3 → 5, export.max_consumptions 50 → 80}. */
public final class Difference {

    private static final int LONGEST = 80;

    private final List<String> told = new ArrayList<>();

    /**
     * Each value that differs.
     *
     * @param before values by {@link Columns names}
     */
    public static Difference between(Map<String, Object> before, Map<String, Object> after) {
        return new Difference().values("", before, after);
    }

    /** Told when the two values differ: null as {@code none}, an empty text as {@code empty}; by the name alone where one of them is long. */
    public Difference value(String name, Object before, Object after) {
        String was = text(before);
        String is = text(after);
        if (was.equals(is)) {
            return this;
        }
        return was.length() > LONGEST || is.length() > LONGEST ? named(name) : named(name + " " + was + " → " + is);
    }

    /**
     * Each value that differs.
     *
     * @param prefix what stands before the names
     * @param before values by {@link Columns names}
     */
    public Difference values(String prefix, Map<String, Object> before, Map<String, Object> after) {
        after.forEach((name, value) -> value(prefix + name, before.get(name), value));
        return this;
    }

    /** Each value that differs, by its name alone unless it is a truth value: it says something of a person, and what is told is never deleted. */
    public Difference ofPerson(Map<String, Object> before, Map<String, Object> after) {
        after.forEach((name, value) -> {
            if (value instanceof Boolean) {
                value(name, before.get(name), value);
            } else if (!Objects.equals(before.get(name), value)) {
                named(name);
            }
        });
        return this;
    }

    /** What changed without a word about from what to what: it may be long. */
    public Difference named(String name) {
        told.add(name);
        return this;
    }

    /** Empty when nothing differs. */
    @Override
    public String toString() {
        return String.join(", ", told);
    }

    private static String text(Object value) {
        return value == null ? "none" : "".equals(value) ? "empty" : value instanceof OffsetDateTime moment ? Iso.of(moment)
            : value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : value.toString();
    }
}
