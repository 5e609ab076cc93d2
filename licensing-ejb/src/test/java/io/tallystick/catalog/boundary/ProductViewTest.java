package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.ARCHIVED_PRODUCT;
import static io.tallystick.shared.ErrorCode.DISABLED_PRODUCT;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.fixture.AProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductViewTest {

    @Test
    @DisplayName("C4 an archived or disabled product is activated no more")
    void anArchivedOrDisabledProductIsActivatedNoMore() {
        assertRefused(ARCHIVED_PRODUCT, () -> AProduct.archived().requireOffered());
        assertRefused(DISABLED_PRODUCT, () -> AProduct.disabled().requireOffered());
        assertThatNoException().isThrownBy(() -> AProduct.offered().requireOffered());
    }
}
