package io.tallystick.catalog.boundary;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** On how many and on which devices a license may be active. A value: replaced, never patched. */
@Embeddable
@Access(AccessType.FIELD)
public class SeatTerms {

    @Column(name = "max_activations")
    private int maxActivations;
    @Column(name = "allow_unlimited_activations")
    private boolean unlimitedActivations;
    @Column(name = "max_transfers")
    private int maxTransfers;
    @Column(name = "prevent_vm")
    private boolean preventVm;
    @Column(name = "allow_offline_activation")
    private boolean offlineAllowed;
    @Column(name = "offline_lock_days")
    private int offlineLockDays;
    @Column(name = "min_version")
    private String minVersion;
    @Column(name = "max_version")
    private String maxVersion;

    protected SeatTerms() {
    }

    /**
     * @param maxTransfers    0 for no limit
     * @param offlineLockDays days for which a seat that was activated offline can be released by its machine alone; 0 for none
     * @param minVersion      lowest version of the application that may activate, inclusive; null for no bound
     * @param maxVersion      highest version, inclusive; null for no bound
     */
    public SeatTerms(int maxActivations, boolean unlimitedActivations, int maxTransfers, boolean preventVm, boolean offlineAllowed,
                     int offlineLockDays, String minVersion, String maxVersion) {
        this.maxActivations = Limits.count("max_activations", maxActivations);
        this.unlimitedActivations = unlimitedActivations;
        this.maxTransfers = Limits.count("max_transfers", maxTransfers);
        this.preventVm = preventVm;
        this.offlineAllowed = offlineAllowed;
        this.offlineLockDays = Limits.count("offline_lock_days", offlineLockDays);
        this.minVersion = minVersion == null ? null : Version.parse(minVersion).text();
        this.maxVersion = maxVersion == null ? null : Version.parse(maxVersion).text();
    }

    /** One device, no transfer limit, online and offline. */
    public static SeatTerms oneDevice() {
        return new SeatTerms(1, false, 0, false, true, 0, null, null);
    }

    /** True when one more device may be active beside so many. */
    public boolean roomBeside(int timesActivated) {
        return unlimitedActivations || timesActivated < maxActivations;
    }

    /** True when one more transfer may follow so many. */
    public boolean transferAllowedAfter(int transferCount) {
        return maxTransfers == 0 || transferCount < maxTransfers;
    }

    /** True when the application's version lies in the range; one that is not told always does, and is read only where there is a range. */
    public boolean covers(String told) {
        return told == null
            || (minVersion == null || Version.parse(told).compareTo(Version.parse(minVersion)) >= 0)
            && (maxVersion == null || Version.parse(told).compareTo(Version.parse(maxVersion)) <= 0);
    }

    public int maxActivations() {
        return maxActivations;
    }

    public boolean unlimitedActivations() {
        return unlimitedActivations;
    }

    public int maxTransfers() {
        return maxTransfers;
    }

    public boolean preventVm() {
        return preventVm;
    }

    public boolean offlineAllowed() {
        return offlineAllowed;
    }

    public int offlineLockDays() {
        return offlineLockDays;
    }

    public String minVersion() {
        return minVersion;
    }

    public String maxVersion() {
        return maxVersion;
    }
}
