package io.tallystick.activation.entity;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A machine on a license. Born with its first activation; becomes inactive and active again as seats are given back and taken, and keeps
 * its row, so that a device that returns is known. Whether it is active changes only under the lock of the license's row, in one
 * transaction with the license's count; what it tells of itself may change at any time.
 */
@Entity
@Table(name = "device")
@SequenceGenerator(name = "DeviceId", sequenceName = "id_sequence", allocationSize = 50)
public class Device {

    /** A check is written down at most this often, so that frequent checks cost no write each. */
    private static final Duration CHECK_RESOLUTION = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "DeviceId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "license_user_id")
    private Long userId;
    @Column(name = "hardware_id")
    private String hardwareId;
    private boolean active;
    @Embedded
    private OfflineLock lock;
    private boolean blacklisted;
    @Column(name = "api_key")
    private String apiKey;
    @Column(name = "activated_at")
    private OffsetDateTime activatedAt;
    @Column(name = "claimed_at")
    private OffsetDateTime claimedAt;
    @Column(name = "deactivated_at")
    private OffsetDateTime deactivatedAt;
    @Column(name = "last_check_at")
    private OffsetDateTime lastCheckAt;
    @Column(name = "given_name")
    private String name;
    @Embedded
    private DeviceFacts facts;

    protected Device() {
    }

    /** A machine that holds no seat yet. */
    public Device(long companyId, long licenseId, String hardwareId) {
        this.companyId = companyId;
        this.licenseId = licenseId;
        this.hardwareId = hardwareId;
        this.facts = DeviceFacts.unknown();
        this.lock = OfflineLock.none();
    }

    /** Holds a seat from now on, in the name of this user and key. */
    public void activate(Long user, OffsetDateTime now) {
        active = true;
        userId = user;
        activatedAt = now;
    }

    /**
     * Remembers the latest claim, also of a device that holds its seat already (requirements D2, D5, D6, D13).
     *
     * @param byApiKey null on a page, which has none: what is known of before stays
     * @param lockDays for which the license locks a seat that is activated offline; 0 for none
     */
    public void claim(Activation activation, String byApiKey, int lockDays, OffsetDateTime now) {
        lock = activation.offline() ? OfflineLock.of(now, lockDays, activation.airGapped()) : OfflineLock.none();
        apiKey = byApiKey == null ? apiKey : byApiKey;
        claimedAt = activation.askedAt() == null ? now : activation.askedAt();
        facts = facts.updated(activation.details());
    }

    /** Holds no seat any more. */
    public void deactivate(OffsetDateTime now) {
        active = false;
        deactivatedAt = now;
    }

    /** Refuses the device from now on, or forgives it. */
    public void blacklist(boolean wished) {
        blacklisted = wished;
    }

    /** The license locks its offline devices for so many days from now on (requirement D13). */
    public void lockFor(int days) {
        lock = lock.lasting(days);
    }

    /** Bears this name; null for none. */
    public void rename(String wished) {
        name = wished;
    }

    /** Notes an online check (requirement D5). */
    public void checked(DeviceDetails details, OffsetDateTime now) {
        lock = lock.online();
        if (lastCheckAt == null || now.isAfter(lastCheckAt.plus(CHECK_RESOLUTION))) {
            lastCheckAt = now;
        }
        facts = facts.updated(details);
    }

    /**
     * True when a deactivation written at that moment came before the latest claim (requirement D6). Dates of files have whole seconds:
     * of two in the same second, the deactivation came later.
     */
    public boolean wasClaimedAfter(OffsetDateTime writtenAt) {
        return writtenAt != null && claimedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(writtenAt);
    }

    /** The device as others see it. */
    public DeviceView view() {
        return new DeviceView(id, licenseId, userId, hardwareId, active, lock.isOffline(), lock.isAirGapped(), blacklisted, apiKey, activatedAt,
            claimedAt, deactivatedAt, lastCheckAt, name, active ? lock.until() : null, facts.details());
    }

    public long id() {
        return id;
    }

    public long licenseId() {
        return licenseId;
    }

    public Long userId() {
        return userId;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isBlacklisted() {
        return blacklisted;
    }
}
