package io.tallystick.shared;

import jakarta.enterprise.context.RequestScoped;

/**
 * Which license, and which device of it, the call of this request is about, as far as it was found out: whatever refuses the call afterwards
 * concerns these. Told by those who find rows for a caller, so that it names nothing that the caller does not reach; asks the database nothing.
 */
@RequestScoped
public class Concern {

    private Long licenseId;
    private Long deviceId;

    /** The call is about this license; about which device of it is not known yet. */
    public void isLicense(long id) {
        if (licenseId == null || licenseId != id) {
            licenseId = id;
            deviceId = null;
        }
    }

    /** The call is about this device of that license. */
    public void isDevice(long ofLicense, long id) {
        licenseId = ofLicense;
        deviceId = id;
    }

    /** Null while no license was found. */
    public Long licenseId() {
        return licenseId;
    }

    /** Null while no device was found. */
    public Long deviceId() {
        return deviceId;
    }
}
