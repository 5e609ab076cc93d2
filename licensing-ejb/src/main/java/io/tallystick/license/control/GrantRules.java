package io.tallystick.license.control;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a grant of an order may ask for. */
final class GrantRules {

    private GrantRules() {
    }

    /** Refuses names that no member of the grant knows, and users where a key is used or the other way round: {@code validation_error}. */
    static void requireConsistent(OrderView order, List<LicenseTemplate> templates, LicenseOrder.Grant grant) {
        Set<String> codes = templates.stream().flatMap(template -> template.features().stream()).map(FeatureView::code).collect(Collectors.toSet());
        if (!codes.containsAll(grant.features().keySet())) {
            throw invalid("The order names a feature that the policy lacks; it has " + codes + ".");
        }
        List<CustomFieldView> fields = templates.stream().flatMap(template -> template.customFields().stream()).toList();
        CustomFieldRules.requireKnown(fields, grant.customFields());
        templates.forEach(template -> CustomFieldRules.requireKnown(template.customFields(), own(template, grant)));
        boolean userBased = templates.get(0).product().authorizationMethod() == AuthorizationMethod.USER;
        // People of an account may come by single sign-on, so that its licenses need no user at first.
        boolean usersComeLater = userBased && order.customer().customerAccount() != null;
        if (userBased == grant.users().isEmpty() && !usersComeLater) {
            throw invalid(userBased ? "A license of a user-based product needs at least one user." : "A license of a key-based product has no users.");
        }
    }

    /** The values for fields of this product, whose type may be another than that of a field of the same name beside it. */
    private static Map<String, String> own(LicenseTemplate template, LicenseOrder.Grant grant) {
        Set<String> names = template.customFields().stream().map(CustomFieldView::name).collect(Collectors.toSet());
        Map<String, String> own = new LinkedHashMap<>(grant.customFields());
        own.keySet().retainAll(names);
        return own;
    }

    private static LicensingException invalid(String rule) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, rule);
    }
}
