package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.FeatureType;
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
import java.util.List;
import java.util.Optional;

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
        Rule.askAll(UsageRules.OF_A_LICENSE, wish(license, held, usage));
        return view(license, license.use(usage.units(), today()));
    }

    /**
     * Uses units of a feature: {@code unsupported_product_feature}, {@code license_expired} for an expired feature,
     * {@code negative_consumptions_not_allowed}, {@code feature_not_enough_consumptions}.
     */
    public AllowanceView useFeature(HeldLicense held, Usage usage) {
        Optional<LicenseFeature> feature = counting(held, usage);
        Rule.askAll(UsageRules.OF_A_FEATURE, wish(feature, held, usage));
        return view(feature.orElseThrow(), feature.orElseThrow().use(usage.units(), today()));
    }

    /** What each rule says of units that somebody would use, of the license or of a feature; nothing is booked (ADR 0028). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Finding> findings(HeldLicense held, Usage usage) {
        return usage.featureCode() == null ? Rule.findAll(UsageRules.OF_A_LICENSE, wish(em.find(License.class, held.id()), held, usage))
            : Rule.findAll(UsageRules.OF_A_FEATURE, wish(counting(held, usage), held, usage));
    }

    /** Books what a device really used offline, in full, whatever it does to the limit (requirement L5). */
    public AllowanceView recordUsed(HeldLicense held, Usage usage) {
        if (usage.featureCode() == null) {
            License license = em.find(License.class, held.id());
            UsageRules.requireSignAllowed(license.terms().consumption(), license.meterOn(today()).total(), usage.units());
            return view(license, license.use(usage.units(), today()));
        }
        LicenseFeature feature = counting(held, usage).orElseThrow(() -> new LicensingException(ErrorCode.UNSUPPORTED_PRODUCT_FEATURE));
        UsageRules.requireSignAllowed(feature.grant().consumption(), feature.meterOn(today()).total(), usage.units());
        return view(feature, feature.use(usage.units(), today()));
    }

    private Optional<LicenseFeature> counting(HeldLicense held, Usage usage) {
        return rows.feature(held.id(), usage.featureCode()).filter(feature -> feature.type() == FeatureType.CONSUMPTION);
    }

    private UsageRules.Wish wish(License license, HeldLicense held, Usage usage) {
        return new UsageRules.Wish(held.terms().type(), null, license.terms().consumption(), license.meterOn(today()).total(), usage,
            OffsetDateTime.now(clock));
    }

    private UsageRules.Wish wish(Optional<LicenseFeature> feature, HeldLicense held, Usage usage) {
        FeatureGrant grant = feature.map(LicenseFeature::grant).orElse(null);
        return new UsageRules.Wish(held.terms().type(), grant, grant == null ? null : grant.consumption(),
            feature.map(each -> each.meterOn(today()).total()).orElse(0L), usage, OffsetDateTime.now(clock));
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
