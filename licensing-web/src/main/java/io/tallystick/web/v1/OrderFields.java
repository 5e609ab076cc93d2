package io.tallystick.web.v1;

import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads orders and changes of licenses from requests (§6). */
final class OrderFields {

    private static final int LONGEST_PASSWORD = 1000;
    private static final int LONGEST_FIELD = 2000;
    private static final int NAME = 100;
    private static final int SHORT = 50;

    private OrderFields() {
    }

    static LicenseOrder order(Fields fields) {
        Fields customer = fields.object("customer");
        List<Fields> items = fields.objects("items");
        if (customer == null || items.isEmpty()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "An order needs a customer and at least one item.");
        }
        return new LicenseOrder(fields.required("id"), CustomerFields.customer(customer), items.stream().map(OrderFields::item).toList());
    }

    static List<LicenseOrder.Item> items(Fields fields) {
        List<Fields> items = fields.objects("items");
        if (items.isEmpty()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter items is missing: name at least one.");
        }
        return items.stream().map(OrderFields::item).toList();
    }

    static LicenseChange change(Fields fields) {
        return new LicenseChange(new TermsFields(fields)::over, features(fields), fields.textsOrNullsByName("custom_fields", LONGEST_FIELD),
            fields.objectText("metadata"), fields.truth("enabled"));
    }

    private static LicenseOrder.Item item(Fields fields) {
        List<Fields> licenses = fields.objects("licenses");
        if (licenses.isEmpty()) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "An item of an order needs at least one license; {} takes all from the policy.");
        }
        String bundle = fields.text("bundle_code", NAME);
        if (bundle != null && (fields.has("product_code") || fields.has("policy_code"))) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "An item names a product_code or a bundle_code, whose members have their"
                + " policies; not both.");
        }
        return new LicenseOrder.Item(bundle == null ? fields.required("product_code") : null, fields.text("policy_code"),
            licenses.stream().map(OrderFields::grant).toList(), bundle);
    }

    private static LicenseOrder.Grant grant(Fields fields) {
        return new LicenseOrder.Grant(fields.text("key"), fields.objects("users").stream().map(OrderFields::user).toList(),
            fields.truth("enabled", true), new TermsFields(fields)::over, features(fields),
            fields.textsByName("custom_fields", LONGEST_FIELD), ProductFields.metadata(fields));
    }

    private static Map<String, UnaryOperator<FeatureGrant>> features(Fields fields) {
        Map<String, UnaryOperator<FeatureGrant>> features = new LinkedHashMap<>();
        fields.objects("features").forEach(feature -> features.put(feature.required("code"), new TermsFields(feature)::over));
        return features;
    }

    static LicenseUserOrder user(Fields fields) {
        return new LicenseUserOrder(CustomerFields.email(fields), fields.text("password", LONGEST_PASSWORD), text(fields, "first_name", NAME),
            text(fields, "last_name", NAME), text(fields, "phone_number", SHORT), fields.integer("max_activations", 0));
    }

    private static String text(Fields fields, String name, int longest) {
        String text = fields.text(name, longest);
        return text == null ? "" : text;
    }
}
