package io.tallystick.web.wire;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** The license object (§4), member by member in the order of the contract. */
public final class LicenseJson {

    private LicenseJson() {
    }

    /**
     * All members up to {@code is_expired}.
     *
     * @param deviceId null on the vendor's side, where the license is shown to no device
     * @param file     true for a license file, whose product details carry {@code prevent_vm}
     */
    public static JsonMembers members(LicenseView license, Long deviceId, boolean file) {
        Terms terms = license.terms();
        JsonMembers json = Json.object().add("customer", customer(license.customer())).add("custom_fields", customFields(license))
            .add("product_features", Json.objects(license.features().stream().map(feature -> feature(feature).build())));
        addTime(json, terms);
        addIdentity(json, license);
        addSeats(json, license);
        json.add("product_details", product(license.product(), file)).add("can_borrow", terms.floating().canBorrow())
            .add("max_borrow_time", terms.floating().maxBorrowTime());
        if (deviceId != null) {
            json.add("device_id", deviceId);
        }
        json.add("id", license.id()).add("metadata", Json.stored(license.metadata())).add("floating_users", terms.floating().users());
        if (license.countsConsumption()) {
            addConsumption(json, terms.consumption(), license.counts().totalConsumptions());
        }
        return json.add("license_active", license.active()).add("license_enabled", license.enabled()).add("is_expired", license.expired());
    }

    /** The customer of a license or an order. */
    public static JsonObject customer(CustomerView customer) {
        return Json.object().add("email", customer.email()).add("company_name", customer.companyName()).add("reference", customer.reference())
            .add("phone", customer.phone()).add("first_name", customer.firstName()).add("last_name", customer.lastName())
            .add("city", customer.city()).add("postcode", customer.postcode()).add("state", customer.state()).add("country", customer.country())
            .add("customer_account", customer.customerAccount()).add("metadata", Json.stored(customer.metadata())).build();
    }

    /** A user of a license. */
    public static JsonObject user(LicenseUserView user, long licenseId, String orderStoreId, long orderId) {
        return Json.object().add("id", user.id()).add("email", user.email()).add("is_active", user.isActive())
            .add("first_name", user.firstName()).add("last_name", user.lastName()).add("phone_number", user.phoneNumber())
            .add("is_initial_password", user.isInitialPassword()).add("license_id", licenseId)
            .add("order_store_id", orderStoreId).add("order_id", orderId).build();
    }

    private static void addTime(JsonMembers json, Terms terms) {
        TimeTerms time = terms.time();
        json.add("validity_period", time.validityPeriod()).add("allow_grace_period", time.graceAllowed())
            .add("grace_period", time.gracePeriod()).add("license_type", terms.type().wire());
    }

    private static void addIdentity(JsonMembers json, LicenseView license) {
        if (license.product().authorizationMethod() == AuthorizationMethod.LICENSE_KEY) {
            json.add("license_key", license.licenseKey());
        } else if (license.user() != null) {
            json.add("user", user(license.user(), license.id(), license.orderStoreId(), license.orderId()));
        }
    }

    private static void addSeats(JsonMembers json, LicenseView license) {
        Terms terms = license.terms();
        SeatTerms seats = terms.seats();
        json.add("is_trial", terms.time().trial()).add("maintenance_period", terms.time().maintenancePeriod())
            .add("max_activations", seats.maxActivations()).add("allow_unlimited_activations", seats.unlimitedActivations())
            .add("times_activated", license.counts().timesActivated()).add("allow_overages", terms.consumption().overagesAllowed())
            .add("max_overages", terms.consumption().maxOverages()).add("prevent_vm", seats.preventVm())
            .add("is_floating_cloud", terms.floating().cloud()).add("is_floating", terms.floating().floating())
            .add("floating_timeout", terms.floating().timeout()).add("transfer_count", license.counts().transferCount())
            .add("max_transfers", seats.maxTransfers()).add("start_date", terms.time().startDate());
    }

    private static void addConsumption(JsonMembers json, ConsumptionTerms terms, long total) {
        json.add("max_consumptions", terms.maxConsumptions()).add("total_consumptions", total)
            .add("allow_unlimited_consumptions", terms.unlimited()).add("allow_negative_consumptions", terms.negativeAllowed())
            .add("reset_consumption", terms.reset()).add("consumption_period", terms.period() == null ? null : terms.period().wire());
    }

    private static JsonArray customFields(LicenseView license) {
        return Json.objects(license.customFields().stream().map(field ->
            Json.object().add("name", field.name()).add("data_type", field.dataType()).add("value", field.value()).build()));
    }

    private static JsonObject product(ProductView product, boolean file) {
        JsonMembers json = Json.object().add("product_id", product.id()).add("product_name", product.name())
            .add("short_code", product.shortCode()).add("authorization_method", product.authorizationMethod().wire())
            .add("metadata", Json.stored(product.metadata()));
        return (file ? json.add("prevent_vm", product.preventVm()) : json).build();
    }

    /** A feature on a license (§4.3). */
    public static JsonMembers feature(LicenseFeatureView feature) {
        var floating = feature.grant().floating();
        JsonMembers json = Json.object().add("id", feature.id()).add("code", feature.code()).add("name", feature.name())
            .add("feature_type", feature.type().wire()).add("expiry_date", feature.grant().expiryDate())
            .add("metadata", Json.stored(feature.metadata())).add("is_floating", floating.floating()).add("is_floating_cloud", floating.cloud());
        if (floating.floating() || floating.cloud()) {
            json.add("floating_users", floating.users()).add("floating_timeout", floating.timeout());
        }
        if (feature.type() == FeatureType.CONSUMPTION) {
            addFeatureConsumption(json, feature);
        }
        return json;
    }

    private static void addFeatureConsumption(JsonMembers json, LicenseFeatureView feature) {
        ConsumptionTerms terms = feature.grant().consumption();
        json.add("max_consumption", terms.maxConsumptions()).add("total_consumptions", feature.totalConsumptions())
            .add("allow_unlimited_consumptions", terms.unlimited()).add("allow_negative_consumptions", terms.negativeAllowed())
            .add("allow_overages", terms.overagesAllowed()).add("max_overages", terms.maxOverages())
            .add("reset_consumption", terms.reset()).add("consumption_period", terms.period() == null ? null : terms.period().wire());
    }
}
