package io.tallystick.license.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.catalog.boundary.CustomFieldView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomFieldRulesTest {

    private static final List<CustomFieldView> FIELDS = List.of(new CustomFieldView(1, "tier", "text", null),
        new CustomFieldView(2, "boxes", "number", "3"), new CustomFieldView(3, "since", "date-time", null));

    @ParameterizedTest
    @CsvSource({"tier, gold", "tier, 7", "boxes, 12", "boxes, -1.5e3", "since, 2030-06-15T00:00:00.000Z", "since, 2030-06-15T02:00:00+02:00"})
    @DisplayName("a value of the field's type is accepted; a text holds anything")
    void aValueOfTheFieldsTypeIsAccepted(String name, String value) {
        assertThatNoException().isThrownBy(() -> CustomFieldRules.requireKnown(FIELDS, Map.of(name, value)));
    }

    @ParameterizedTest
    @CsvSource({"boxes, twelve", "boxes, ''", "since, 2030-06-15", "since, tomorrow"})
    @DisplayName("a value of another type is refused by the field's name")
    void aValueOfAnotherTypeIsRefused(String name, String value) {
        assertRefused(VALIDATION_ERROR, () -> CustomFieldRules.requireKnown(FIELDS, Map.of(name, value))).hasMessageContaining(name);
    }

    @Test
    @DisplayName("a field that the product does not know is refused; names are case-sensitive")
    void anUnknownFieldIsRefused() {
        assertRefused(VALIDATION_ERROR, () -> CustomFieldRules.requireKnown(FIELDS, Map.of("Tier", "gold"))).hasMessageContaining("Tier");
    }

    @Test
    @DisplayName("no values need no fields")
    void noValuesNeedNoFields() {
        assertThatNoException().isThrownBy(() -> CustomFieldRules.requireKnown(List.of(), Map.of()));
    }
}
