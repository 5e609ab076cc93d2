package io.tallystick.catalog.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.AProduct;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductRulesTest {

    @Test
    @DisplayName("a product with features, fields and one default policy is consistent")
    void aProductWithOneDefaultPolicyIsConsistent() {
        ProductOrder order = AProduct.order(List.of(feature("export"), feature("import")), List.of(field("tier")),
            List.of(policy("standard", true, null), policy("light", false, List.of("export"))));

        assertThatNoException().isThrownBy(() -> ProductRules.requireConsistent(order));
        assertThat(ProductRules.policies(order)).isEqualTo(order.policies());
    }

    @Test
    @DisplayName("C2 a product without policies gets one default policy: perpetual, one device, all features")
    void aProductWithoutPoliciesGetsOne() {
        ProductOrder order = AProduct.order(List.of(feature("export")), List.of(), List.of());

        ProductRules.requireConsistent(order);

        assertThat(ProductRules.policies(order)).singleElement().satisfies(policy -> {
            assertThat(policy.code()).isEqualTo("default");
            assertThat(policy.isDefault()).isTrue();
            assertThat(policy.terms().type()).isEqualTo(LicenseType.PERPETUAL);
            assertThat(policy.terms().seats().maxActivations()).isEqualTo(1);
            assertThat(policy.features()).isNull();
        });
    }

    @Test
    @DisplayName("C2 no default policy, or two, are refused")
    void noOrTwoDefaultPoliciesAreRefused() {
        assertRefused(VALIDATION_ERROR, () -> ProductRules.requireConsistent(
            AProduct.order(List.of(), List.of(), List.of(policy("a", false, null))))).hasMessageContaining("is_default");
        assertRefused(VALIDATION_ERROR, () -> ProductRules.requireConsistent(
            AProduct.order(List.of(), List.of(), List.of(policy("a", true, null), policy("b", true, null)))));
    }

    @Test
    @DisplayName("a code or name that stands there twice is refused by that name")
    void aCodeThatStandsThereTwiceIsRefused() {
        assertRefused(VALIDATION_ERROR, () -> ProductRules.requireConsistent(
            AProduct.order(List.of(feature("export"), feature("export")), List.of(), List.of()))).hasMessageContaining("feature code export");
        assertRefused(VALIDATION_ERROR, () -> ProductRules.requireConsistent(
            AProduct.order(List.of(), List.of(field("tier"), field("tier")), List.of()))).hasMessageContaining("custom field name tier");
        assertRefused(VALIDATION_ERROR, () -> ProductRules.requireConsistent(
            AProduct.order(List.of(), List.of(), List.of(policy("a", true, null), policy("a", false, null))))).hasMessageContaining("policy code a");
    }

    @Test
    @DisplayName("a policy with a feature that the product lacks is refused")
    void aPolicyWithAnUnknownFeatureIsRefused() {
        assertRefused(VALIDATION_ERROR, () -> ProductRules.requireConsistent(
            AProduct.order(List.of(feature("export")), List.of(), List.of(policy("a", true, List.of("import"))))))
            .hasMessageContaining("Policy a");
    }

    private static ProductOrder.Feature feature(String code) {
        return new ProductOrder.Feature(code, code, FeatureType.ACTIVATION, "{}", ConsumptionTerms.none(), FloatingTerms.none());
    }

    private static ProductOrder.CustomField field(String name) {
        return new ProductOrder.CustomField(name, "text", null);
    }

    private static ProductOrder.Policy policy(String code, boolean isDefault, List<String> features) {
        return new ProductOrder.Policy(code, code, isDefault, Terms.perpetual(), features);
    }
}
