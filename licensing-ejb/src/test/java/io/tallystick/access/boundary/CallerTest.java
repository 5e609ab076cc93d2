package io.tallystick.access.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.API_KEY_PRODUCT_NOT_ALLOWED;
import static io.tallystick.shared.ErrorCode.READ_ONLY_API_KEY;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    @DisplayName("A4 a read-only key writes nothing")
    void aReadOnlyKeyWritesNothing() {
        assertRefused(READ_ONLY_API_KEY, () -> caller(true, null).requireWrite());
        assertThatNoException().isThrownBy(() -> caller(false, null).requireWrite());
    }

    @Test
    @DisplayName("A4 a key limited to products reaches no other product; codes are case-sensitive")
    void aLimitedKeyReachesNoOtherProduct() {
        Caller limited = caller(false, List.of("EX", "EY"));

        assertThatNoException().isThrownBy(() -> limited.requireProduct("EY"));
        assertRefused(API_KEY_PRODUCT_NOT_ALLOWED, () -> limited.requireProduct("EZ"));
        assertRefused(API_KEY_PRODUCT_NOT_ALLOWED, () -> limited.requireProduct("ex"));
    }

    @Test
    @DisplayName("A4 a key without a limit reaches every product")
    void aKeyWithoutALimitReachesEveryProduct() {
        assertThatNoException().isThrownBy(() -> caller(false, null).requireProduct("EZ"));
    }

    private static Caller caller(boolean readOnly, List<String> products) {
        return new Caller(1, "api-key 1111", "1111", readOnly, products, null, null);
    }
}
