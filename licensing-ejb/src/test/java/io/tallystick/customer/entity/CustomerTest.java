package io.tallystick.customer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.customer.boundary.CustomerAccountOrder;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final CustomerView FIRST = new CustomerView("c@example.com", "Acme", "", "1", "Ada", "L", "Basel", "4000", "BS", "CH",
        "{\"tier\":1}", null);

    private final Customer customer = new Customer(1, FIRST, null, Moments.at("2026-01-01T00:00:00Z"));

    @Test
    @DisplayName("U1 a customer is born with the details of its first order")
    void aCustomerIsBornWithItsFirstOrder() {
        assertThat(customer.view()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("U1 a later order refreshes what it names and leaves the rest")
    void aLaterOrderRefreshesWhatItNames() {
        customer.refresh(new CustomerView("c@example.com", "Acme Ltd", "R-7", "", "", "", "", "", "", "", "{}", null), null);

        assertThat(customer.view()).isEqualTo(new CustomerView("c@example.com", "Acme Ltd", "R-7", "1", "Ada", "L", "Basel", "4000", "BS", "CH",
            "{\"tier\":1}", null));
    }

    @Test
    @DisplayName("U1 a later order's metadata replaces the former as a whole")
    void laterMetadataReplacesTheFormer() {
        customer.refresh(new CustomerView("c@example.com", "", "", "", "", "", "", "", "", "", "{\"vip\":true}", null), null);

        assertThat(customer.view().metadata()).isEqualTo("{\"vip\":true}");
    }

    @Test
    @DisplayName("U5 a customer belongs to the account that it was put into, until it is taken out")
    void aCustomerBelongsToItsAccount() {
        CustomerAccount account = new CustomerAccount(1, new CustomerAccountOrder("acme", "Acme", true), Moments.at("2026-01-01T00:00:00Z"));

        customer.refresh(FIRST, account);
        customer.refresh(FIRST, null);
        assertThat(customer.view().customerAccount()).isEqualTo("acme");

        customer.replace(FIRST, null);
        assertThat(customer.view().customerAccount()).isNull();
    }

    @Test
    @DisplayName("U1 the vendor's own change replaces all, and clears what is empty")
    void theVendorsChangeReplacesAll() {
        CustomerView wished = new CustomerView("d@example.com", "", "", "", "", "", "", "", "", "", "{}", null);

        customer.replace(wished, null);

        assertThat(customer.view()).isEqualTo(wished);
    }
}
