package io.tallystick.license.entity;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseFeatureView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A feature on a license. Born with the license, from the product's feature; has an end and a meter of its own. Its meter is changed only
 * under the lock of the license's row.
 */
@Entity
@Table(name = "license_feature")
@SequenceGenerator(name = "LicenseFeatureId", sequenceName = "id_sequence", allocationSize = 50)
public class LicenseFeature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LicenseFeatureId")
    private Long id;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "feature_id")
    private long featureId;
    private String code;
    @Enumerated(EnumType.STRING)
    @Column(name = "feature_type")
    private FeatureType type;
    @Column(name = "expiry_date")
    private OffsetDateTime expiryDate;
    @Embedded
    private Meter meter;
    @Embedded
    private ConsumptionTerms consumption;
    @Embedded
    private FloatingTerms floating;

    protected LicenseFeature() {
    }

    /** The product's feature on this license, with what is granted of it. */
    public LicenseFeature(long licenseId, FeatureView feature, FeatureGrant grant, LocalDate today) {
        this.licenseId = licenseId;
        this.featureId = feature.id();
        this.code = feature.code();
        this.type = feature.type();
        this.meter = Meter.atZero(grant.consumption(), today);
        replace(grant);
    }

    /** Adds units to the meter of this day; the caller has asked the terms before. */
    public Meter use(long units, LocalDate today) {
        meter = meter.on(consumption, today).plus(units);
        return meter;
    }

    /** Replaces what is granted. */
    public final void replace(FeatureGrant grant) {
        expiryDate = grant.expiryDate();
        consumption = grant.consumption();
        floating = grant.floating();
    }

    /** What is granted now. */
    public FeatureGrant grant() {
        return new FeatureGrant(expiryDate, consumption, floating);
    }

    /** The meter as it stands on this UTC day. */
    public Meter meterOn(LocalDate today) {
        return meter.on(consumption, today);
    }

    /** The feature as others see it, with its name and metadata of the catalog. */
    public LicenseFeatureView view(String name, String metadata, LocalDate today) {
        return new LicenseFeatureView(id, code, name, type, metadata, grant(), meterOn(today).total());
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public FeatureType type() {
        return type;
    }
}
