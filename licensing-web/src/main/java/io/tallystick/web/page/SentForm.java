package io.tallystick.web.page;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor sent from one of our forms.
 *
 * @param fields the text of each field, by its name; of a file its content
 */
public record SentForm(Map<String, String> fields) {

    /** The text of a field without blanks around; empty when there is none, or the field was left empty. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * The text of a field that must be filled in.
     *
     * @param sentence what to do about it when it was not
     */
    public String required(String field, String sentence) {
        return text(field).orElseThrow(() -> new LicensingException(ErrorCode.MISSING_PARAMETERS, sentence));
    }
}
