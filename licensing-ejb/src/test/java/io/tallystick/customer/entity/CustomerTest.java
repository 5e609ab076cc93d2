package io.tallystick.customer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final CustomerView FIRST = new CustomerView("c@example.com", "Acme", "", "1", "Ada", "L", "Basel", "4000", "BS", "CH",
        "{\"tier\":1}");

    private final Customer customer = new Customer(1, FIRST, Moments.at("2026-01-01T00:00:00Z"));

    @Test
    @DisplayName("U1 a customer is born with the details of its first order")
    void aCustomerIsBornWithItsFirstOrder() {
        assertThat(customer.view()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("U1 a later order refreshes what it names and leaves the rest")
    void aLaterOrderRefreshesWhatItNames() {
        customer.refresh(new CustomerView("c@example.com", "Acme Ltd", "R-7", "", "", "", "", "", "", "", "{}"));

        assertThat(customer.view()).isEqualTo(new CustomerView("c@example.com", "Acme Ltd", "R-7", "1", "Ada", "L", "Basel", "4000", "BS", "CH",
            "{\"tier\":1}"));
    }

    @Test
    @DisplayName("U1 a later order's metadata replaces the former as a whole")
    void laterMetadataReplacesTheFormer() {
        customer.refresh(new CustomerView("c@example.com", "", "", "", "", "", "", "", "", "", "{\"vip\":true}"));

        assertThat(customer.view().metadata()).isEqualTo("{\"vip\":true}");
    }
}
