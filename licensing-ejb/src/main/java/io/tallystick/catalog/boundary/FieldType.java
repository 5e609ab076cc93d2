package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** What a custom field may hold. */
public enum FieldType {
    TEXT("text"), NUMBER("number"), DATE_TIME("date-time");

    private final String wire;

    FieldType(String wire) {
        this.wire = wire;
    }

    /** As {@code data_type} of a custom field says it. */
    public String wire() {
        return wire;
    }

    static FieldType of(String wire) {
        return Stream.of(values()).filter(type -> type.wire.equals(wire)).findFirst().orElse(TEXT);
    }

    /** Refuses a value of another type with {@code validation_error}; null is of each. */
    void requireFitting(String name, String value) {
        try {
            if (value != null && this == NUMBER) {
                new BigDecimal(value);
            } else if (value != null && this == DATE_TIME) {
                OffsetDateTime.parse(value);
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The custom field " + name + " must be a " + wire
                + (this == NUMBER ? ", such as 12.5." : ", such as 2030-06-15T00:00:00.000Z."));
        }
    }
}
