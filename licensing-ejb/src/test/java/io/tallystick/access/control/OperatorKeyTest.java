package io.tallystick.access.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.INVALID_MANAGEMENT_KEY;
import static io.tallystick.shared.ErrorCode.MISSING_HEADERS;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperatorKeyTest {

    private static final String KEY = "a-key-of-twenty-chars";

    @Test
    @DisplayName("A13 the operator's key and no other is let through")
    void theOperatorsKeyIsLetThrough() {
        OperatorKey operator = set(KEY);

        assertThatCode(() -> operator.require("Api-Key " + KEY)).doesNotThrowAnyException();
        assertThatCode(() -> operator.require("api-key  " + KEY + " ")).doesNotThrowAnyException();
        assertRefused(INVALID_MANAGEMENT_KEY, () -> operator.require("Api-Key " + KEY + "x"));
        assertRefused(INVALID_MANAGEMENT_KEY, () -> operator.require("Bearer " + KEY));
        assertRefused(INVALID_MANAGEMENT_KEY, () -> operator.require(KEY));
        assertRefused(MISSING_HEADERS, () -> operator.require(null));
    }

    @Test
    @DisplayName("A13 without a key, or with a short one, nobody is the operator")
    void withoutAKeyNobodyIs() {
        assertRefused(INVALID_MANAGEMENT_KEY, () -> set(null).require("Api-Key "));
        assertRefused(INVALID_MANAGEMENT_KEY, () -> set("").require("Api-Key "));
        assertRefused(INVALID_MANAGEMENT_KEY, () -> set("short").require("Api-Key short"));
    }

    private static OperatorKey set(String key) {
        OperatorKey operator = new OperatorKey();
        operator.key = Optional.ofNullable(key);
        return operator;
    }
}
