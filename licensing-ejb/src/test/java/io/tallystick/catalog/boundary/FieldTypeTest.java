package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldTypeTest {

    @Test
    @DisplayName("C11 a default value that is of another type than its field is refused, also where the field is new")
    void aDefaultValueIsOfItsType() {
        assertRefused(VALIDATION_ERROR, () -> new ProductOrder.CustomField("floors", "number", "many")).hasMessageContaining("floors must be a number");
        assertRefused(VALIDATION_ERROR, () -> new CustomFieldView(1, "since", "date-time", null).requireFitting("yesterday"))
            .hasMessageContaining("2030-06-15T00:00:00.000Z");
    }

    @Test
    @DisplayName("C11 none, a number, a moment and any text fit")
    void whatFits() {
        assertThat(new ProductOrder.CustomField("floors", "number", "12.5").defaultValue()).isEqualTo("12.5");
        assertThat(new ProductOrder.CustomField("floors", "number", null).defaultValue()).isNull();
        new CustomFieldView(1, "since", "date-time", null).requireFitting("2030-06-15T00:00:00Z");
        new CustomFieldView(1, "tier", "text", null).requireFitting("gold");
    }
}
