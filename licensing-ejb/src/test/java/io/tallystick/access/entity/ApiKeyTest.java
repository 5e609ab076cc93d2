package io.tallystick.access.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    @Test
    @DisplayName("A4 a limit to products is kept as it was wished: none, some, or no product at all")
    void aLimitIsKeptAsItWasWished() {
        assertThat(key(null).products()).isNull();
        assertThat(key(List.of("EX", "EY")).products()).containsExactly("EX", "EY");
        assertThat(key(List.of()).products()).isEmpty();
    }

    @Test
    @DisplayName("a key lives until it is revoked, and stays revoked")
    void aKeyStaysRevoked() {
        ApiKey key = key(null);
        assertThat(key.revoked()).isFalse();

        key.revoke();
        key.revoke();

        assertThat(key.revoked()).isTrue();
    }

    private static ApiKey key(List<String> products) {
        return new ApiKey(1, "first", "1111", "sealed", false, products, at("2026-01-01T00:00:00Z"));
    }
}
