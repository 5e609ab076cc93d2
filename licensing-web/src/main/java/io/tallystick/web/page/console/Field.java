package io.tallystick.web.page.console;

import io.tallystick.web.page.SentForm;
import java.util.List;
import java.util.Map;

/**
 * A field of a form, for the part {@code console-field}.
 *
 * @param type     of an {@code input}; {@code select}, {@code checkbox} and {@code textarea} as well
 * @param value    what stands in it; {@code true} for a checkbox that is set
 * @param hint     a sentence below; null for none
 * @param choices  what may be chosen: label by value, in order; empty for what is typed
 * @param complete what browsers may fill in; null to leave it to them
 * @param place    in front of its id, where several forms of a page have fields of this name; empty for nothing
 */
public record Field(String name, String label, String type, String value, String hint, boolean required, Map<String, String> choices,
                    String complete, String place) {

    /** What may be chosen in a field. */
    public record Option(String value, String label, boolean selected) {
    }

    /** A line of text, or whatever the type says: {@code email}, {@code number}, {@code date}, {@code password}, … */
    public static Field of(String type, String name, String label) {
        return new Field(name, label, type, "", null, false, Map.of(), null, "");
    }

    /** A line of text. */
    public static Field text(String name, String label) {
        return of("text", name, label);
    }

    /** Several lines. */
    public static Field lines(String name, String label) {
        return of("textarea", name, label);
    }

    /** Yes or no. */
    public static Field check(String name, String label) {
        return of("checkbox", name, label);
    }

    /** @param choices label by value, in order */
    public static Field choice(String name, String label, Map<String, String> choices) {
        return new Field(name, label, "select", "", null, true, choices, null, "");
    }

    /** The same choice, which may also be left at its empty value. */
    public Field free() {
        return new Field(name, label, type, value, hint, false, choices, complete, place);
    }

    /** It must be filled in. */
    public Field must() {
        return new Field(name, label, type, value, hint, true, choices, complete, place);
    }

    /** With a sentence below. */
    public Field hinting(String sentence) {
        return new Field(name, label, type, value, sentence, required, choices, complete, place);
    }

    /** Filled with a value; null is empty. */
    public Field holding(Object its) {
        return new Field(name, label, type, its == null ? "" : its.toString(), hint, required, choices, complete, place);
    }

    /** Browsers may fill in this, for instance {@code new-password}. */
    public Field completing(String what) {
        return new Field(name, label, type, value, hint, required, choices, what, place);
    }

    /** In a form beside others that have fields of the same name. */
    public Field in(Object its) {
        return new Field(name, label, type, value, hint, required, choices, complete, its + "-");
    }

    /** Filled with what was sent, so that nothing is lost by a refusal; passwords stay empty. */
    public Field kept(SentForm form) {
        return type.equals("password") ? this : holding(form.text(name).orElse(""));
    }

    /** The same fields with what was sent. */
    public static List<Field> kept(List<Field> fields, SentForm form) {
        return fields.stream().map(field -> field.kept(form)).toList();
    }

    public String id() {
        return "f-" + place + name;
    }

    public boolean checkbox() {
        return type.equals("checkbox");
    }

    public boolean checked() {
        return value.equals("true");
    }

    public boolean select() {
        return type.equals("select");
    }

    public boolean area() {
        return type.equals("textarea");
    }

    public boolean input() {
        return !select() && !area() && !checkbox();
    }

    public List<Option> options() {
        return choices.entrySet().stream().map(each -> new Option(each.getKey(), each.getValue(), each.getKey().equals(value))).toList();
    }
}
