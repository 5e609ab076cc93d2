package io.tallystick.license.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.fixture.AProduct;
import io.tallystick.license.boundary.LicenseOrder;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

    private static final OrderView ORDER = new OrderView(30, "ORDER-1", null, 20,
        new CustomerView("c@example.com", "", "", "", "", "", "", "", "", "", "{}", null));
    private static final List<LicenseTemplate> MEMBERS = List.of(template("export", "number"), template("import", "text"));

    @Test
    @DisplayName("L15 a grant of a bundle may name features and fields of any member, and none that no member has")
    void aGrantMayNameWhatAnyMemberHas() {
        assertThatNoException().isThrownBy(() -> GrantRules.requireConsistent(ORDER, MEMBERS, grant("export", "tier", "5")));
        assertThatNoException().isThrownBy(() -> GrantRules.requireConsistent(ORDER, MEMBERS, grant("import", "tier", "5")));
        assertRefused(VALIDATION_ERROR, () -> GrantRules.requireConsistent(ORDER, MEMBERS, grant("print", "tier", "5")));
        assertRefused(VALIDATION_ERROR, () -> GrantRules.requireConsistent(ORDER, MEMBERS, grant("export", "colour", "5")));
    }

    @Test
    @DisplayName("L15 a value must fit the field of every member that has one of this name")
    void aValueMustFitEveryField() {
        assertRefused(VALIDATION_ERROR, () -> GrantRules.requireConsistent(ORDER, MEMBERS, grant("export", "tier", "gold")));
    }

    @Test
    @DisplayName("L15 a grant of key-based products has no users")
    void aGrantOfKeyBasedProductsHasNoUsers() {
        var users = List.of(new LicenseUserOrder("user@example.com", null, "", "", "", 0));
        var grant = new LicenseOrder.Grant(null, users, true, UnaryOperator.identity(), Map.of(), Map.of(), "{}");

        assertRefused(VALIDATION_ERROR, () -> GrantRules.requireConsistent(ORDER, MEMBERS, grant));
    }

    private static LicenseOrder.Grant grant(String feature, String field, String value) {
        return new LicenseOrder.Grant(null, List.of(), true, UnaryOperator.identity(), Map.of(feature, UnaryOperator.identity()),
            Map.of(field, value), "{}");
    }

    private static LicenseTemplate template(String feature, String type) {
        var view = new FeatureView(1, feature, feature, FeatureType.ACTIVATION, "{}", ConsumptionTerms.none(), FloatingTerms.none());
        return new LicenseTemplate(AProduct.offered(), "default", Terms.perpetual(), List.of(view),
            List.of(new CustomFieldView(1, "tier", type, null)));
    }
}
