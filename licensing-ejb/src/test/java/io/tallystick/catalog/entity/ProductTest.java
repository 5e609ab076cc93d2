package io.tallystick.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ProductChange;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Stored;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductTest {

    private final Product product = Stored.withId(10,
        new Product(1, AProduct.order(List.of(), List.of(), List.of()), Moments.at("2026-01-01T00:00:00Z")));

    @Test
    @DisplayName("C4 a product is offered from the start")
    void aProductIsOfferedFromTheStart() {
        assertThat(product.view().enabled()).isTrue();
        assertThat(product.view().archived()).isFalse();
    }

    @Test
    @DisplayName("a change takes over what it names and leaves the rest")
    void aChangeLeavesTheRest() {
        ProductView before = product.view();

        product.apply(new ProductChange("Renamed", null, true, null, null, null, 14));

        ProductView after = product.view();
        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(after.archived()).isTrue();
        assertThat(after.trialDays()).isEqualTo(14);
        assertThat(after).usingRecursiveComparison().ignoringFields("name", "archived", "trialDays").isEqualTo(before);
    }

    @Test
    @DisplayName("a change that names nothing changes nothing")
    void anEmptyChangeChangesNothing() {
        ProductView before = product.view();

        product.apply(new ProductChange(null, null, null, null, null, null, null));

        assertThat(product.view()).isEqualTo(before);
    }
}
