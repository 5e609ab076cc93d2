package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.json.JsonObject;

/** Products as the vendor sees them (§6). */
final class ProductJson {

    private ProductJson() {
    }

    static JsonObject of(ProductSheet sheet) {
        ProductView product = sheet.product();
        return Json.object().add("id", product.id()).add("product_name", product.name()).add("short_code", product.shortCode())
            .add("authorization_method", product.authorizationMethod().wire()).add("allow_trial", product.allowTrial())
            .add("trial_days", product.trialDays()).add("floating_timeout", product.floatingTimeout())
            .add("allow_overages", product.allowOverages()).add("max_overages", product.maxOverages()).add("prevent_vm", product.preventVm())
            .add("metadata", Json.stored(product.metadata())).add("enabled", product.enabled()).add("archived", product.archived())
            .add("features", Json.objects(sheet.features().stream().map(ProductJson::feature)))
            .add("custom_fields", Json.objects(sheet.customFields().stream().map(ProductJson::customField)))
            .add("policies", Json.objects(sheet.policies().stream().map(ProductJson::policy))).add("created_at", product.createdAt()).build();
    }

    static JsonObject customField(CustomFieldView field) {
        return Json.object().add("name", field.name()).add("data_type", field.dataType()).add("default_value", field.defaultValue()).build();
    }

    static JsonObject feature(FeatureView feature) {
        JsonMembers json = Json.object().add("id", feature.id()).add("code", feature.code()).add("name", feature.name())
            .add("feature_type", feature.type().wire()).add("metadata", Json.stored(feature.metadata()));
        addFloating(json, feature.floating());
        addConsumption(json, "max_consumption", feature.consumption());
        return json.build();
    }

    static JsonObject policy(PolicyView policy) {
        JsonMembers json = Json.object().add("id", policy.id()).add("code", policy.code()).add("name", policy.name())
            .add("is_default", policy.isDefault()).add("archived", policy.archived());
        if (policy.features() == null) {
            json.nothing("features");
        } else {
            json.add("features", Json.texts(policy.features().stream()));
        }
        addTerms(json, policy.terms());
        return json.build();
    }

    private static void addTerms(JsonMembers json, Terms terms) {
        SeatTerms seats = terms.seats();
        json.add("license_type", terms.type().wire()).add("max_activations", seats.maxActivations())
            .add("allow_unlimited_activations", seats.unlimitedActivations()).add("max_transfers", seats.maxTransfers())
            .add("prevent_vm", seats.preventVm()).add("allow_offline_activation", seats.offlineAllowed())
            .add("offline_lock_days", seats.offlineLockDays()).add("min_version", seats.minVersion()).add("max_version", seats.maxVersion());
        TimeTerms time = terms.time();
        json.add("validity_period", time.validityPeriod()).add("valid_duration", time.validDuration()).add("start_date", time.startDate())
            .add("is_trial", time.trial()).add("trial_days", time.trialDays()).add("maintenance_period", time.maintenancePeriod())
            .add("allow_grace_period", time.graceAllowed()).add("grace_period", time.gracePeriod());
        addFloating(json, terms.floating());
        addConsumption(json, "max_consumptions", terms.consumption());
    }

    private static void addFloating(JsonMembers json, FloatingTerms floating) {
        json.add("is_floating", floating.floating()).add("is_floating_cloud", floating.cloud()).add("floating_users", floating.users())
            .add("floating_timeout", floating.timeout()).add("can_borrow", floating.canBorrow())
            .add("max_borrow_time", floating.maxBorrowTime());
    }

    private static void addConsumption(JsonMembers json, String maximum, ConsumptionTerms terms) {
        json.add(maximum, terms.maxConsumptions()).add("allow_unlimited_consumptions", terms.unlimited())
            .add("allow_negative_consumptions", terms.negativeAllowed()).add("allow_overages", terms.overagesAllowed())
            .add("max_overages", terms.maxOverages()).add("reset_consumption", terms.reset())
            .add("consumption_period", terms.period() == null ? null : terms.period().wire());
    }
}
