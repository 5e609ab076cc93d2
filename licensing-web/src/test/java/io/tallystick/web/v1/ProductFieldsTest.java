package io.tallystick.web.v1;

import static io.tallystick.shared.ErrorCode.MISSING_PARAMETERS;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.ProductChange;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFieldsTest {

    @Test
    @DisplayName("a product needs a name and a short code; everything else has a standard")
    void aProductNeedsANameAndACode() {
        ProductOrder order = ProductFields.order(body("{'product_name':'Example','short_code':'EX'}"));

        assertThat(order.authorizationMethod()).isEqualTo(AuthorizationMethod.LICENSE_KEY);
        assertThat(order.floatingTimeout()).isEqualTo(120);
        assertThat(order.metadata()).isEqualTo("{}");
        assertThat(order.features()).isEmpty();
        assertThat(order.policies()).isEmpty();
        assertRefused(MISSING_PARAMETERS, () -> ProductFields.order(body("{'short_code':'EX'}"))).hasMessageContaining("product_name");
        assertRefused(MISSING_PARAMETERS, () -> ProductFields.order(body("{'product_name':'Example'}"))).hasMessageContaining("short_code");
    }

    @Test
    @DisplayName("features, custom fields and policies are read with their standards")
    void partsAreReadWithTheirStandards() {
        ProductOrder order = ProductFields.order(body("{'product_name':'Example','short_code':'EX','authorization_method':'user',"
            + "'features':[{'code':'export','name':'Export'},{'code':'pages','name':'Pages','feature_type':'consumption','max_consumption':10}],"
            + "'custom_fields':[{'name':'tier'},{'name':'boxes','data_type':'number','default_value':'3'}],"
            + "'policies':[{'code':'standard','is_default':true,'max_activations':5,'features':['export']},{'code':'light','name':'Light'}]}"));

        assertThat(order.authorizationMethod()).isEqualTo(AuthorizationMethod.USER);
        assertThat(order.features()).extracting(ProductOrder.Feature::type).containsExactly(FeatureType.ACTIVATION, FeatureType.CONSUMPTION);
        assertThat(order.features().get(1).consumption().maxConsumptions()).isEqualTo(10);
        assertThat(order.customFields()).containsExactly(new ProductOrder.CustomField("tier", "text", null),
            new ProductOrder.CustomField("boxes", "number", "3"));
        assertThat(order.policies()).extracting(ProductOrder.Policy::name).containsExactly("standard", "Light");
        assertThat(order.policies().get(0).terms().seats().maxActivations()).isEqualTo(5);
        assertThat(order.policies().get(0).features()).containsExactly("export");
        assertThat(order.policies().get(1).features()).isNull();
        assertThat(order.policies().get(1).terms()).usingRecursiveComparison().isEqualTo(Terms.perpetual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'authorization_method':'password'", "'features':[{'code':'a,b','name':'X'}]", "'short_code':'A,B'",
        "'policies':[{'code':'a,b'}]", "'custom_fields':[{'name':'x','data_type':'colour'}]", "'features':[{'code':'x','name':'X','feature_type':'magic'}]"})
    @DisplayName("unknown kinds, and codes with a comma, are refused")
    void unknownKindsAreRefused(String members) {
        assertRefused(VALIDATION_ERROR, () -> ProductFields.order(body("{'product_name':'Example','short_code':'EX'," + members + "}")));
    }

    @Test
    @DisplayName("a change says only what it names")
    void aChangeSaysOnlyWhatItNames() {
        assertThat(ProductFields.change(body("{}"))).isEqualTo(new ProductChange(null, null, null, null, null, null, null));
        assertThat(ProductFields.change(body("{'archived':true,'trial_days':14,'metadata':{'a':1}}")))
            .isEqualTo(new ProductChange(null, null, true, null, "{\"a\":1}", null, 14));
    }
}
