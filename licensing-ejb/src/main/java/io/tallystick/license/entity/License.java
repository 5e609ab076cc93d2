package io.tallystick.license.entity;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a customer was granted. Born with an order, from a policy's terms; enabled and disabled by the vendor; its end is a date, a count
 * or nothing. It counts its taken seats and its used units itself: whoever changes them holds the lock of its row, so that its limits
 * hold at every instant.
 */
@Entity
@Table(name = "license")
@SequenceGenerator(name = "LicenseId", sequenceName = "id_sequence", allocationSize = 50)
public class License {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LicenseId")
    private Long id;
    @Version
    private long version;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "product_id")
    private long productId;
    @Column(name = "customer_id")
    private long customerId;
    @Column(name = "order_id")
    private long orderId;
    @Column(name = "license_policy")
    private String policyCode;
    @Column(name = "license_key")
    private String licenseKey;
    private boolean enabled;
    private String metadata;
    @Embedded
    private SeatCount seatCount;
    @Embedded
    private Meter meter;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "license_type")
    private LicenseType type;
    @Embedded
    private SeatTerms seats;
    @Embedded
    private TimeTerms time;
    @Embedded
    private FloatingTerms floating;
    @Embedded
    private ConsumptionTerms consumption;

    protected License() {
    }

    /** @param licenseKey null for a license that is used by name and password */
    public License(Origin origin, String licenseKey, Terms terms, boolean enabled, String metadata, OffsetDateTime now) {
        this.companyId = origin.companyId();
        this.productId = origin.productId();
        this.customerId = origin.customerId();
        this.orderId = origin.orderId();
        this.policyCode = origin.policyCode();
        this.licenseKey = licenseKey;
        this.enabled = enabled;
        this.metadata = metadata;
        this.createdAt = now;
        this.seatCount = SeatCount.none();
        this.meter = Meter.atZero(terms.consumption(), now.toLocalDate());
        replaceTerms(terms);
    }

    /** Where a license comes from; never changes. */
    public record Origin(long companyId, long productId, long customerId, long orderId, String policyCode) {
    }

    /** True when another device may become active (requirement L1). */
    public boolean hasFreeSeat() {
        return seatCount.hasRoom(seats);
    }

    /** True when a new device may become active as far as transfers are limited (requirement L2). */
    public boolean mayTransferTo(boolean returning) {
        return seatCount.mayMove(seats, returning);
    }

    /**
     * Takes a seat. The first one sets the end of a duration or a trial (requirement L4).
     *
     * @param returning true for a device that held a seat of this license before
     */
    public void takeSeat(boolean returning, OffsetDateTime now) {
        if (!hasFreeSeat() || !mayTransferTo(returning)) {
            throw new IllegalStateException("license " + id + " has no seat to take");
        }
        seatCount = seatCount.take(returning);
        time = time.firstActivated(type, now);
    }

    /** Gives a seat back; {@code left} as in {@link SeatCount#free}. */
    public void freeSeat(boolean left) {
        seatCount = seatCount.free(left);
    }

    /** Frees all seats without a transfer. */
    public void freeAllSeats() {
        seatCount = seatCount.cleared();
    }

    /** Adds units to the meter of this day; the caller has asked the terms before. */
    public Meter use(long units, LocalDate today) {
        meter = meter.on(consumption, today).plus(units);
        return meter;
    }

    /** Lets the license be used, or refuses every use. */
    public void enable(boolean wished) {
        enabled = wished;
    }

    /** Replaces the terms as a whole (requirement L7). */
    public final void replaceTerms(Terms terms) {
        type = terms.type();
        seats = terms.seats();
        time = terms.time();
        floating = terms.floating();
        consumption = terms.consumption();
    }

    /** Replaces the vendor's own JSON object. */
    public void describe(String newMetadata) {
        metadata = newMetadata;
    }

    /** The terms as granted now. */
    public Terms terms() {
        return new Terms(type, seats, time, floating, consumption);
    }

    /** The meter as it stands on this UTC day. */
    public Meter meterOn(LocalDate today) {
        return meter.on(consumption, today);
    }

    public long id() {
        return id;
    }

    public Origin origin() {
        return new Origin(companyId, productId, customerId, orderId, policyCode);
    }

    public String licenseKey() {
        return licenseKey;
    }

    public boolean enabled() {
        return enabled;
    }

    public String metadata() {
        return metadata;
    }

    public int timesActivated() {
        return seatCount.taken();
    }

    public int transferCount() {
        return seatCount.transfers();
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
