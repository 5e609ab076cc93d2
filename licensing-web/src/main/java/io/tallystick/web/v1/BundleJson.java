package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.web.wire.Json;
import jakarta.json.JsonObject;

/** Bundles as the vendor sees them (§6). */
final class BundleJson {

    private BundleJson() {
    }

    static JsonObject of(BundleView bundle) {
        return Json.object().add("id", bundle.id()).add("bundle_code", bundle.code()).add("bundle_name", bundle.name())
            .add("authorization_method", bundle.authorizationMethod().wire()).add("enabled", bundle.enabled())
            .add("archived", bundle.archived()).add("members", Json.objects(bundle.members().stream().map(BundleJson::member)))
            .add("created_at", bundle.createdAt()).build();
    }

    private static JsonObject member(BundleView.Member member) {
        return Json.object().add("product_code", member.product().shortCode()).add("product_name", member.product().name())
            .add("policy_code", member.policyCode()).build();
    }
}
