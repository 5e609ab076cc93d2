package io.tallystick.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.license.boundary.LicenseOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    @DisplayName("X4 a row is an order: what a cell names replaces what the policy says, an empty one leaves it")
    void aRowIsAnOrder() {
        LicenseOrder order = order(Map.of("customer_email", "c@example.com", "product_code", "EX", "quantity", "3", "max_activations", "7",
            "license_type", "time-limited", "validity_period", "2030-06-15", "field:tier", "gold", "city", "'=Basel"));

        assertThat(order.orderStoreId()).isEqualTo("import-1-2");
        assertThat(order.customer().city()).isEqualTo("=Basel");
        assertThat(order.items().get(0).licenses()).hasSize(3);
        LicenseOrder.Grant grant = order.items().get(0).licenses().get(0);
        assertThat(grant.customFields()).containsExactly(Map.entry("tier", "gold"));
        Terms terms = grant.overrides().apply(Terms.perpetual());
        assertThat(terms.type()).isEqualTo(LicenseType.TIME_LIMITED);
        assertThat(terms.seats().maxActivations()).isEqualTo(7);
        assertThat(terms.seats().maxTransfers()).isZero();
        assertThat(terms.time().validityPeriod()).isEqualTo("2030-06-15T00:00:00Z");
    }

    @Test
    @DisplayName("X3 a cell that is to blame is named by its column")
    void aCellThatIsToBlameIsNamed() {
        blamed("customer_email", Map.of("customer_email", "nobody", "product_code", "EX"));
        blamed("customer_email", Map.of("customer_email", "", "product_code", "EX"));
        blamed("product_code", Map.of("customer_email", "c@example.com"));
        blamed("bundle_code", Map.of("customer_email", "c@example.com", "product_code", "EX", "bundle_code", "B"));
        blamed("quantity", Map.of("customer_email", "c@example.com", "product_code", "EX", "quantity", "0"));
        blamed("quantity", Map.of("customer_email", "c@example.com", "product_code", "EX", "quantity", "2", "license_key", "K"));
        blamed("max_activations", Map.of("customer_email", "c@example.com", "product_code", "EX", "max_activations", "-1"));
        blamed("enabled", Map.of("customer_email", "c@example.com", "product_code", "EX", "enabled", "perhaps"));
        blamed("start_date", Map.of("customer_email", "c@example.com", "product_code", "EX", "start_date", "31.12.2030"));
        blamed("license_type", Map.of("customer_email", "c@example.com", "product_code", "EX", "license_type", "eternal"));
    }

    @Test
    @DisplayName("X3 a row with more cells than there are columns is refused")
    void aRowWithMoreCellsIsRefused() {
        assertThatThrownBy(() -> new Cells(List.of("a"), new CsvRow(2, List.of("1", "2")))).isInstanceOf(CellRefused.class)
            .hasMessageContaining("quotes");
        assertThat(new Cells(List.of("a", "b"), new CsvRow(2, List.of("1", "", ""))).has("b")).isFalse();
    }

    private static void blamed(String column, Map<String, String> cells) {
        assertThatThrownBy(() -> order(cells).items().forEach(item -> item.licenses().forEach(grant -> grant.overrides().apply(Terms.perpetual()))))
            .isInstanceOfSatisfying(CellRefused.class, refused -> assertThat(refused.column()).isEqualTo(column));
    }

    private static LicenseOrder order(Map<String, String> cells) {
        List<String> columns = new ArrayList<>(cells.keySet());
        return new LicenseCells(new Cells(columns, new CsvRow(2, columns.stream().map(cells::get).toList()))).order("import-1-2");
    }
}
