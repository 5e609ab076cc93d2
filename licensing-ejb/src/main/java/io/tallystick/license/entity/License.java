package io.tallystick.license.entity;

import io.tallystick.catalog.boundary.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
    @Embedded
    private LicenseOrigin origin;
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
    @Embedded
    private Terms terms;
    /** When it expires by its terms of now, to be found by; null for never. */
    @Column(name = "ends_at") private OffsetDateTime endsAt;

    protected License() {
    }

    /** @param licenseKey null for a license that is used by name and password */
    public License(LicenseOrigin origin, String licenseKey, Terms terms, boolean enabled, String metadata, OffsetDateTime now) {
        this.origin = origin;
        replaceTerms(terms);
        this.licenseKey = licenseKey;
        this.enabled = enabled;
        this.metadata = metadata;
        this.createdAt = now;
        this.seatCount = SeatCount.none();
        this.meter = Meter.atZero(terms.consumption(), now.toLocalDate());
    }

    /** True when another device may become active (requirement L1). */
    public boolean hasFreeSeat() {
        return seatCount.hasRoom(terms.seats());
    }

    /** True when a new device may become active as far as transfers are limited (requirement L2). */
    public boolean mayTransferTo(boolean returning) {
        return seatCount.mayMove(terms.seats(), returning);
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
        replaceTerms(terms.firstActivated(now));
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
        meter = meter.on(terms.consumption(), today).plus(units);
        return meter;
    }

    /** Lets the license be used, or refuses every use. */
    public void enable(boolean wished) {
        enabled = wished;
    }

    /** Replaces the terms as a whole (requirement L7). */
    public final void replaceTerms(Terms wished) {
        terms = wished;
        endsAt = wished.time().endsAt(wished.type());
    }

    /** Replaces the vendor's own JSON object. */
    public void describe(String newMetadata) {
        metadata = newMetadata;
    }

    /** The terms as granted now. */
    public Terms terms() {
        return terms;
    }

    /** The meter as it stands on this UTC day. */
    public Meter meterOn(LocalDate today) {
        return meter.on(terms.consumption(), today);
    }

    public long id() {
        return id;
    }

    public LicenseOrigin origin() {
        return origin;
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
