package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.UsageRules;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import io.tallystick.license.entity.Meter;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The units of a held license and its features, for the feature that keeps the ledger. The license's row must be held (see Seats). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Allowances {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    LicenseRows rows;
    @Inject
    Clock clock;

    /**
     * Uses units of the license: {@code license_not_consumption}, {@code negative_consumptions_not_allowed},
     * {@code license_not_enough_consumptions}.
     */
    public AllowanceView useLicense(HeldLicense held, Usage usage) {
        License license = em.find(License.class, held.id());
        if (held.terms().type() != LicenseType.CONSUMPTION) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_CONSUMPTION);
        }
        ConsumptionTerms terms = license.terms().consumption();
        long total = license.meterOn(today()).total();
        UsageRules.requireSignAllowed(terms, total, usage.units());
        UsageRules.requireEnough(terms, total, usage, ErrorCode.LICENSE_NOT_ENOUGH_CONSUMPTIONS);
        return view(license, license.use(usage.units(), today()));
    }

    /**
     * Uses units of a feature: {@code unsupported_product_feature}, {@code license_expired} for an expired feature,
     * {@code negative_consumptions_not_allowed}, {@code feature_not_enough_consumptions}.
     */
    public AllowanceView useFeature(HeldLicense held, Usage usage) {
        LicenseFeature feature = consumptionFeature(held, usage);
        if (feature.grant().expiredAt(OffsetDateTime.now(clock))) {
            throw new LicensingException(ErrorCode.LICENSE_EXPIRED, "The feature " + usage.featureCode() + " has expired: ask the vendor.");
        }
        ConsumptionTerms terms = feature.grant().consumption();
        long total = feature.meterOn(today()).total();
        UsageRules.requireSignAllowed(terms, total, usage.units());
        UsageRules.requireEnough(terms, total, usage, ErrorCode.FEATURE_NOT_ENOUGH_CONSUMPTIONS);
        return view(feature, feature.use(usage.units(), today()));
    }

    /** Books what a device really used offline, in full, whatever it does to the limit (requirement L5). */
    public AllowanceView recordUsed(HeldLicense held, Usage usage) {
        if (usage.featureCode() == null) {
            License license = em.find(License.class, held.id());
            UsageRules.requireSignAllowed(license.terms().consumption(), license.meterOn(today()).total(), usage.units());
            return view(license, license.use(usage.units(), today()));
        }
        LicenseFeature feature = consumptionFeature(held, usage);
        UsageRules.requireSignAllowed(feature.grant().consumption(), feature.meterOn(today()).total(), usage.units());
        return view(feature, feature.use(usage.units(), today()));
    }

    private LicenseFeature consumptionFeature(HeldLicense held, Usage usage) {
        return rows.feature(held.id(), usage.featureCode()).filter(feature -> feature.type() == FeatureType.CONSUMPTION)
            .orElseThrow(() -> new LicensingException(ErrorCode.UNSUPPORTED_PRODUCT_FEATURE));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AllowanceView view(License license, Meter meter) {
        return new AllowanceView(license.id(), null, license.terms().consumption(), meter.total(), meter.periodStart());
    }

    private static AllowanceView view(LicenseFeature feature, Meter meter) {
        return new AllowanceView(feature.id(), feature.id(), feature.grant().consumption(), meter.total(), meter.periodStart());
    }
}
