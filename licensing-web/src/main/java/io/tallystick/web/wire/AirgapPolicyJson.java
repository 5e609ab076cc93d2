package io.tallystick.web.wire;

import io.tallystick.airgap.boundary.AirgapPolicy;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.LicenseType;
import jakarta.json.JsonObject;

/** The content of a policy file: the members of a license object (§4) that a machine without a network needs, as the policy sets them. */
final class AirgapPolicyJson {

    private AirgapPolicyJson() {
    }

    static JsonObject of(AirgapPolicy policy) {
        LicenseTemplate template = policy.template();
        return Json.object().add("version", 1).add("fingerprint", policy.fingerprint()).add("product", template.product().shortCode())
            .add("policy", template.policyCode()).add("license", license(template)).build();
    }

    private static JsonObject license(LicenseTemplate template) {
        var seats = template.terms().seats();
        JsonMembers json = Json.object().add("license_type", template.terms().type().wire()).add("validity_period", (String) null)
            .add("is_trial", false).add("maintenance_period", (String) null).add("is_air_gapped", true)
            .add("min_version", seats.minVersion()).add("max_version", seats.maxVersion())
            .add("custom_fields", Json.objects(template.customFields().stream().map(field -> Json.object().add("name", field.name())
                .add("data_type", field.dataType()).add("value", field.defaultValue()).build())))
            .add("product_features", Json.objects(template.features().stream().map(AirgapPolicyJson::feature)))
            .add("product_details", Json.object().add("product_id", template.product().id()).add("product_name", template.product().name())
                .add("short_code", template.product().shortCode())
                .add("authorization_method", template.product().authorizationMethod().wire())
                .add("metadata", Json.stored(template.product().metadata())).build());
        if (template.terms().type() == LicenseType.CONSUMPTION) {
            units(json.add("max_consumptions", template.terms().consumption().maxConsumptions()), template.terms().consumption());
        }
        return json.build();
    }

    private static JsonObject feature(FeatureView feature) {
        JsonMembers json = Json.object().add("code", feature.code()).add("name", feature.name()).add("feature_type", feature.type().wire())
            .add("expiry_date", (String) null).add("metadata", Json.stored(feature.metadata()));
        if (feature.type() == FeatureType.CONSUMPTION) {
            units(json.add("max_consumption", feature.consumption().maxConsumptions()), feature.consumption());
        }
        return json.build();
    }

    private static void units(JsonMembers json, ConsumptionTerms terms) {
        json.add("total_consumptions", 0L).add("allow_unlimited_consumptions", terms.unlimited())
            .add("allow_negative_consumptions", terms.negativeAllowed()).add("allow_overages", terms.overagesAllowed())
            .add("max_overages", terms.maxOverages()).add("reset_consumption", terms.reset())
            .add("consumption_period", terms.period() == null ? null : terms.period().wire());
    }
}
