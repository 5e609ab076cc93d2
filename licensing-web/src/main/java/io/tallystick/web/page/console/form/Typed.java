package io.tallystick.web.page.console.form;

import io.tallystick.web.page.SentForm;
import io.tallystick.web.wire.EmailAddress;
import io.tallystick.web.wire.Fields;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;

/** What was typed into a form, as values. What cannot be read is refused with a sentence that names the field. */
public final class Typed {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final int MINUTE_LENGTH = 16;

    private final SentForm form;
    private final Fields fields;

    private Typed(SentForm form) {
        MultivaluedHashMap<String, String> texts = new MultivaluedHashMap<>();
        form.fields().keySet().forEach(name -> form.text(name).ifPresent(text -> texts.putSingle(name, text)));
        this.form = form;
        this.fields = Fields.of(texts);
    }

    /** What was typed into this form. */
    public static Typed into(SentForm form) {
        return new Typed(form);
    }

    /** How a moment stands in a field of the type {@code datetime-local}, in UTC; null stays null. */
    public static String minute(OffsetDateTime moment) {
        return moment == null ? null : MINUTE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** True when the form had such a field that was filled in. */
    public boolean has(String name) {
        return form.text(name).isPresent();
    }

    /** A line of text; null when the field was left empty. */
    public String text(String name, int longest) {
        return fields.text(name, longest);
    }

    /** A line of text; empty when the field was left empty. */
    public String textOrEmpty(String name, int longest) {
        String text = text(name, longest);
        return text == null ? "" : text;
    }

    /** An e-mail address that must be there. */
    public String email() {
        return EmailAddress.required(fields);
    }

    /** Whether the box was checked. */
    public boolean truth(String name) {
        return form.text(name).filter("true"::equals).isPresent();
    }

    /** A whole number of 32 bits; this one when the field was left empty. */
    public int integer(String name, int otherwise) {
        return fields.integer(name, otherwise);
    }

    /** A whole number; this one when the field was left empty. */
    public long number(String name, long otherwise) {
        return fields.number(name, otherwise);
    }

    /** One of these; null when the field was left empty. */
    public <E> E choice(String name, E[] values, Function<E, String> wire) {
        return fields.choice(name, values, wire);
    }

    /**
     * A moment, UTC; null when the field was left empty.
     *
     * @param current what stood in the field, which shows minutes only: unless it is changed, its seconds stay
     */
    public OffsetDateTime moment(String name, OffsetDateTime current) {
        String text = fields.text(name);
        if (text == null || text.equals(minute(current))) {
            return text == null ? null : current;
        }
        boolean local = text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?");
        return local ? moment(name, text.length() == MINUTE_LENGTH ? text + ":00Z" : text + "Z") : fields.moment(name);
    }

    private static OffsetDateTime moment(String name, String text) {
        return Fields.of(new MultivaluedHashMap<>(Map.of(name, text))).moment(name);
    }
}
