package io.tallystick.customer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.customer.boundary.CustomerAccountChange;
import io.tallystick.customer.boundary.CustomerAccountOrder;
import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerAccountTest {

    private final CustomerAccount account =
        new CustomerAccount(1, new CustomerAccountOrder("acme", "Acme", true), Moments.at("2026-01-01T00:00:00Z"));

    @Test
    @DisplayName("U5 a change leaves what it does not name, and the code always")
    void aChangeLeavesTheCode() {
        account.change(new CustomerAccountChange("Acme Ltd", null));
        account.change(new CustomerAccountChange(null, false));

        assertThat(account.code()).isEqualTo("acme");
        assertThat(account.name()).isEqualTo("Acme Ltd");
        assertThat(account.enabled()).isFalse();
    }
}
