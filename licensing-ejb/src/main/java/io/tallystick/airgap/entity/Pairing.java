package io.tallystick.airgap.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The secret that server and device share since an initialization code, and what came of it. Born open with the code; confirmed once, for
 * one device and one number of that device; returned once, by one deactivation code. Confirmed ones are kept for ever, because devices come
 * back years later; it changes only under the lock of the license's row.
 */
@Entity
@Table(name = "airgap_pairing")
@SequenceGenerator(name = "PairingId", sequenceName = "id_sequence", allocationSize = 50)
public class Pairing {

    /** For so long an initialization code can be used first. */
    public static final Duration OPEN_FOR = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PairingId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "license_id")
    private long licenseId;
    private String handle;
    @Column(name = "sealed_secret")
    private String sealedSecret;
    @Enumerated(EnumType.STRING)
    private PairingState state;
    @Column(name = "hardware_id")
    private String hardwareId;
    private String nonce;
    @Column(name = "confirmation_code")
    private String confirmationCode;
    @Column(name = "deactivation_mac")
    private String deactivationMac;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;
    @Column(name = "returned_at")
    private OffsetDateTime returnedAt;

    protected Pairing() {
    }

    /** A pairing of which no device is known yet. */
    public Pairing(long companyId, long licenseId, String handle, String sealedSecret, OffsetDateTime now) {
        this.companyId = companyId;
        this.licenseId = licenseId;
        this.handle = handle;
        this.sealedSecret = sealedSecret;
        this.state = PairingState.OPEN;
        this.createdAt = now;
    }

    /** From open to confirmed: this device, by this number, is answered this code. */
    public void confirm(String machine, String number, String code, OffsetDateTime now) {
        require(PairingState.OPEN);
        state = PairingState.CONFIRMED;
        hardwareId = machine;
        nonce = number;
        confirmationCode = code;
        confirmedAt = now;
    }

    /** From confirmed to returned, by the code with this MAC. */
    public void giveBack(String mac, OffsetDateTime now) {
        require(PairingState.CONFIRMED);
        state = PairingState.RETURNED;
        deactivationMac = mac;
        returnedAt = now;
    }

    /** True when nobody used it in time. */
    public boolean hasEnded(OffsetDateTime now) {
        return state == PairingState.OPEN && !now.isBefore(createdAt.plus(OPEN_FOR));
    }

    /** True when this very asking was confirmed. */
    public boolean wasConfirmedTo(String machine, String number) {
        return state != PairingState.OPEN && hardwareId.equals(machine) && nonce.equals(number);
    }

    /** True when the code with this MAC brought it back. */
    public boolean wasReturnedBy(String mac) {
        return state == PairingState.RETURNED && deactivationMac.equals(mac);
    }

    private void require(PairingState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("The pairing is " + state + ", not " + wanted + ".");
        }
    }

    public Long id() {
        return id;
    }

    public long licenseId() {
        return licenseId;
    }

    public String sealedSecret() {
        return sealedSecret;
    }

    public PairingState state() {
        return state;
    }

    public String hardwareId() {
        return hardwareId;
    }

    public String nonce() {
        return nonce;
    }

    public String confirmationCode() {
        return confirmationCode;
    }

    public String handle() {
        return handle;
    }

    public OffsetDateTime confirmedAt() {
        return confirmedAt;
    }
}
