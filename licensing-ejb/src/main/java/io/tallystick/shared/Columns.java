package io.tallystick.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the columns of an entity or embeddable, by the names of the columns, which are the names on the wire: so that a new one is told
 * of without anybody thinking of it.
 */
public final class Columns {

    private static final String WOVEN = "_persistence";
    /** Columns to find a row by, which repeat others in another spelling. */
    private static final String REPEATED = "folded_";

    private Columns() {
    }

    /** All that say something of their own: not the id, the version, and what repeats another column. As they are now. */
    public static Map<String, Object> of(Object owner) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (Field field : owner.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Embedded.class)) {
                columns.putAll(of(read(field, owner)));
            } else if (isColumn(field) && !name(field).startsWith(REPEATED)) {
                columns.put(name(field), read(field, owner));
            }
        }
        return columns;
    }

    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()) && !field.getName().startsWith(WOVEN)
            && !field.isAnnotationPresent(Id.class) && !field.isAnnotationPresent(Version.class);
    }

    private static String name(Field field) {
        return field.isAnnotationPresent(Column.class) ? field.getAnnotation(Column.class).name()
            : field.isAnnotationPresent(JoinColumn.class) ? field.getAnnotation(JoinColumn.class).name() : field.getName();
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
