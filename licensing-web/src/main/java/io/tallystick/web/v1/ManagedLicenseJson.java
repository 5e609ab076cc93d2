package io.tallystick.web.v1;

import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import io.tallystick.web.wire.LicenseJson;
import jakarta.json.JsonObject;

/** Licenses and orders as the vendor sees them: the license object without a device, and what only the vendor sees (§6). */
final class ManagedLicenseJson {

    private ManagedLicenseJson() {
    }

    static JsonObject of(LicenseView license) {
        var seats = license.terms().seats();
        JsonMembers json = LicenseJson.members(license, null, false).add("enabled", license.enabled())
            .add("allow_offline_activation", seats.offlineAllowed()).add("offline_lock_days", seats.offlineLockDays())
            .add("valid_duration", license.terms().time().validDuration()).add("min_version", seats.minVersion())
            .add("max_version", seats.maxVersion()).add("order_id", license.orderId()).add("order_store_id", license.orderStoreId())
            .add("is_borrowed", license.counts().borrowedUntil() != null)
            .add("borrowed_until", license.counts().borrowedUntil()).add("floating_in_use_devices", license.counts().slotsInUse())
            .add("license_policy", license.policyCode())
            .add("bundle_code", license.bundleCode()).add("created_at", license.createdAt());
        return json.build();
    }

    static JsonObject of(IssuedOrder issued) {
        var order = issued.order();
        JsonMembers json = Json.object().add("id", order.id()).add("order_store_id", order.orderStoreId()).add("created_at", order.createdAt())
            .add("customer", LicenseJson.customer(order.customer()))
            .add("licenses", Json.objects(issued.licenses().stream().map(ManagedLicenseJson::of)));
        return (issued.complete() ? json : json.add("licenses_complete", false)).build();
    }
}
