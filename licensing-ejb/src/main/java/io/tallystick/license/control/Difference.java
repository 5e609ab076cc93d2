package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import java.lang.reflect.Field;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a license is different after a change, for people who read its history: {@code max_activations 3 → 5, export.max_consumptions 50 → 80}.
 * Terms are told by the names of their columns, which are their names on the wire, so that a new one is told without anybody thinking of it.
 */
final class Difference {

    private final List<String> told = new ArrayList<>();

    /** Told when the two values differ; null is told as {@code none}. */
    Difference value(String name, Object before, Object after) {
        if (!text(before).equals(text(after))) {
            told.add(name + " " + text(before) + " → " + text(after));
        }
        return this;
    }

    /** Each of the terms that differs. */
    Difference terms(Terms before, Terms after) {
        return columns("", before, after);
    }

    /** Each that differs in what is granted of the feature with this code. */
    Difference grant(String code, FeatureGrant before, FeatureGrant after) {
        return value(code + ".expiry_date", before.expiryDate(), after.expiryDate())
            .columns(code + ".", before.consumption(), after.consumption()).columns(code + ".", before.floating(), after.floating());
    }

    /** What changed without a word about from what to what: it may be long, or somebody's name. */
    Difference named(String name) {
        told.add(name);
        return this;
    }

    @Override
    public String toString() {
        return String.join(", ", told);
    }

    private Difference columns(String prefix, Object before, Object after) {
        Map<String, Object> was = columns(before);
        columns(after).forEach((name, value) -> value(prefix + name, was.get(name), value));
        return this;
    }

    private static Map<String, Object> columns(Object embeddable) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (Field field : embeddable.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Column.class)) {
                columns.put(field.getAnnotation(Column.class).name(), read(field, embeddable));
            } else if (field.isAnnotationPresent(Embedded.class)) {
                columns.putAll(columns(read(field, embeddable)));
            }
        }
        return columns;
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return value == null ? "none" : value instanceof LicenseType type ? type.wire() : value instanceof ConsumptionPeriod period ? period.wire()
            : value instanceof OffsetDateTime moment ? LicenseView.iso(moment) : value.toString();
    }
}
