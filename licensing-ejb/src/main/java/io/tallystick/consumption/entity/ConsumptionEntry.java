package io.tallystick.consumption.entity;

import jakarta.persistence.Column;
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

/** One row of the ledger: units that were used, or taken back. Written once, in the transaction that moves the total; never changed. */
@Entity
@Table(name = "consumption_entry")
@SequenceGenerator(name = "ConsumptionEntryId", sequenceName = "id_sequence", allocationSize = 50)
public class ConsumptionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ConsumptionEntryId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "license_feature_id")
    private Long licenseFeatureId;
    @Column(name = "device_id")
    private Long deviceId;
    private long units;
    @Enumerated(EnumType.STRING)
    private ConsumptionSource source;
    @Column(name = "booking_key")
    private String bookingKey;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "booked_at")
    private OffsetDateTime bookedAt;

    protected ConsumptionEntry() {
    }

    /**
     * What a row says.
     *
     * @param licenseFeatureId null for the license itself
     * @param deviceId         null for the vendor's own bookings
     * @param bookingKey       Idempotency-Key, or request id of the file; null for none
     * @param periodStart      first UTC day of the period in which it counts
     */
    public record Facts(long companyId, long licenseId, Long licenseFeatureId, Long deviceId, long units, ConsumptionSource source,
                        String bookingKey, LocalDate periodStart) {
    }

    /** A row of the ledger. */
    public ConsumptionEntry(Facts facts, OffsetDateTime now) {
        this.companyId = facts.companyId();
        this.licenseId = facts.licenseId();
        this.licenseFeatureId = facts.licenseFeatureId();
        this.deviceId = facts.deviceId();
        this.units = facts.units();
        this.source = facts.source();
        this.bookingKey = facts.bookingKey();
        this.periodStart = facts.periodStart();
        this.bookedAt = now;
    }
}
