package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.BundleChange;
import io.tallystick.catalog.boundary.BundleOrder;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;
import java.util.List;

/** Reads bundles from requests (§6). */
final class BundleFields {

    private static final int CODE = 100;

    private BundleFields() {
    }

    static BundleOrder order(Fields fields) {
        if (!fields.has("members")) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "A bundle needs members: name at least one product_code.");
        }
        return new BundleOrder(ProductFields.code(fields, "bundle_code"), fields.required("bundle_name"), members(fields));
    }

    static BundleChange change(Fields fields) {
        return new BundleChange(fields.text("bundle_name"), fields.truth("enabled"), fields.truth("archived"),
            fields.has("members") ? members(fields) : null);
    }

    private static List<BundleOrder.Member> members(Fields fields) {
        return fields.objects("members").stream()
            .map(member -> new BundleOrder.Member(member.required("product_code", CODE), member.text("policy_code", CODE))).toList();
    }
}
