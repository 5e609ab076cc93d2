package io.tallystick.web.page.console.form;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;

/** A JSON object of the vendor's own as a field of a form. */
public final class Metadata {

    private static final String NAME = "metadata";
    private static final int LONGEST = 20_000;

    private Metadata() {
    }

    /** @param json as it stands */
    public static Field field(String json) {
        return Field.lines(NAME, "Metadata").free().hinting("A JSON object of your own.").holding(json);
    }

    /** What was typed, as compact text; an empty object when the field was left empty, {@code validation_error} for what is none. */
    public static String read(Typed typed) {
        String text = typed.text(NAME, LONGEST);
        try {
            return text == null ? "{}" : Json.compact(Bodies.object(text));
        } catch (LicensingException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The metadata is not a JSON object: check its braces and quotes.");
        }
    }
}
