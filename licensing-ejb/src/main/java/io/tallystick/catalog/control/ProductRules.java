package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a new product must satisfy. */
public final class ProductRules {

    private static final ProductOrder.Policy STANDARD = new ProductOrder.Policy("default", "Default", true, Terms.perpetual(), null);

    private ProductRules() {
    }

    /** Refuses an order that contradicts itself: a code twice, a policy with an unknown feature, no or two default policies. */
    public static void requireConsistent(ProductOrder order) {
        requireOnce("feature code", order.features(), ProductOrder.Feature::code);
        requireOnce("custom field name", order.customFields(), ProductOrder.CustomField::name);
        requireOnce("policy code", order.policies(), ProductOrder.Policy::code);
        Set<String> known = order.features().stream().map(ProductOrder.Feature::code).collect(Collectors.toSet());
        order.policies().forEach(policy -> requireKnown(policy, known));
        if (!order.policies().isEmpty() && order.policies().stream().filter(ProductOrder.Policy::isDefault).count() != 1) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "Exactly one policy must have is_default true.");
        }
    }

    /** The policies of the order, or the standard one where it has none. */
    public static List<ProductOrder.Policy> policies(ProductOrder order) {
        return order.policies().isEmpty() ? List.of(STANDARD) : order.policies();
    }

    private static void requireKnown(ProductOrder.Policy policy, Set<String> codes) {
        if (policy.features() != null && !codes.containsAll(policy.features())) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "Policy " + policy.code() + " names a feature that the product lacks.");
        }
    }

    private static <T> void requireOnce(String what, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(name.apply(item))) {
                throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The " + what + " " + name.apply(item) + " stands there twice.");
            }
        }
    }
}
