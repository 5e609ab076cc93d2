package io.tallystick.web.page.token;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.token.boundary.GrantedToken;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Map;

/** What a token says, as short as it can be said: each claim that has its usual value is left out (docs/activation-token.md). */
final class TokenText {

    /** The header's {@code typ}. */
    static final String TYPE = "act+jwt";

    private static final int VERSION = 1;
    private static final Map<LicenseType, String> TYPES = Map.of(LicenseType.PERPETUAL, "p", LicenseType.TIME_LIMITED, "t",
        LicenseType.CONSUMPTION, "c");
    private static final Map<ConsumptionPeriod, String> PERIODS = Map.of(ConsumptionPeriod.DAILY, "d", ConsumptionPeriod.WEEKLY, "w",
        ConsumptionPeriod.MONTHLY, "m", ConsumptionPeriod.ANNUALLY, "a");

    private TokenText() {
    }

    /** The claims as compact JSON. */
    static String claims(GrantedToken token) {
        LicenseView license = token.activated().license();
        JsonMembers json = Json.object().add("v", VERSION).add("iat", token.issuedAt().toEpochSecond());
        addEnd(json, license);
        json.add("jti", token.requestId()).add("hw", token.activated().device().hardwareId()).add("p", license.productCode())
            .add("l", license.id()).add(license.licenseKey() == null ? "u" : "k", license.identity())
            .add("t", TYPES.get(license.terms().type()));
        addMore(json, license);
        if (!license.features().isEmpty()) {
            JsonArrayBuilder features = Json.array();
            license.features().forEach(feature -> add(features, feature));
            json.add("f", features.build());
        }
        return Json.compact(json.build());
    }

    private static void addEnd(JsonMembers json, LicenseView license) {
        OffsetDateTime end = license.terms().time().endsAt(license.terms().type());
        if (end != null) {
            json.add("exp", end.toEpochSecond());
        }
    }

    private static void addMore(JsonMembers json, LicenseView license) {
        TimeTerms time = license.terms().time();
        if (time.trial()) {
            json.add("tr", 1);
        }
        if (time.maintenancePeriod() != null) {
            json.add("mt", time.maintenancePeriod().toEpochSecond());
        }
        if (license.countsConsumption()) {
            json.add("q", quota(license.terms().consumption(), license.counts().totalConsumptions()));
        }
    }

    private static void add(JsonArrayBuilder features, LicenseFeatureView feature) {
        OffsetDateTime end = feature.grant().expiryDate();
        boolean counts = feature.type() == FeatureType.CONSUMPTION;
        if (end == null && !counts) {
            features.add(feature.code());
            return;
        }
        JsonMembers json = Json.object().add("c", feature.code());
        if (end != null) {
            json.add("x", end.toEpochSecond());
        }
        features.add(counts ? json.add("q", quota(feature.grant().consumption(), feature.totalConsumptions())).build() : json.build());
    }

    private static JsonObject quota(ConsumptionTerms terms, long used) {
        JsonMembers json = terms.unlimited() ? Json.object().add("u", 1) : Json.object().add("m", terms.maxConsumptions());
        if (used != 0) {
            json.add("n", used);
        }
        if (terms.overagesAllowed()) {
            json.add("o", terms.maxOverages());
        }
        if (terms.negativeAllowed()) {
            json.add("g", 1);
        }
        return (terms.reset() && terms.period() != null ? json.add("r", PERIODS.get(terms.period())) : json).build();
    }
}
