package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FloatingTermsTest {

    @Test
    @DisplayName("without floating there is one slot, with the timeout of the protocol")
    void withoutFloatingThereIsOneSlot() {
        FloatingTerms none = FloatingTerms.none();

        assertThat(none.floating()).isFalse();
        assertThat(none.cloud()).isFalse();
        assertThat(none.users()).isEqualTo(1);
        assertThat(none.timeout()).isEqualTo(120);
    }

    @Test
    @DisplayName("negative numbers are refused by their name")
    void negativeNumbersAreRefused() {
        assertRefused(VALIDATION_ERROR, () -> new FloatingTerms(true, false, -1, 0, false, 0)).hasMessageContaining("floating_users");
        assertRefused(VALIDATION_ERROR, () -> new FloatingTerms(true, false, 0, -1, false, 0)).hasMessageContaining("floating_timeout");
        assertRefused(VALIDATION_ERROR, () -> new FloatingTerms(true, false, 0, 0, true, -1)).hasMessageContaining("max_borrow_time");
    }
}
