package io.tallystick.client;

import java.util.Objects;

/**
 * Which device speaks, for which product and which license.
 *
 * @param hardwareId unique for the machine and stable over its life; compared exactly
 * @param product    short code of the product, case-sensitive
 * @param owner      license key or user; null on a device that only works with a license file it is given
 * @param licenseId  restricts calls to this license; null for none
 */
public record DeviceIdentity(String hardwareId, String product, LicenseOwner owner, Long licenseId) {

    public DeviceIdentity {
        Objects.requireNonNull(hardwareId, "hardwareId");
        Objects.requireNonNull(product, "product");
    }

    /** Without restriction to one license id. */
    public DeviceIdentity(String hardwareId, String product, LicenseOwner owner) {
        this(hardwareId, product, owner, null);
    }

    /** The owner, for what cannot be done without one. */
    public LicenseOwner requiredOwner() {
        return Objects.requireNonNull(owner, "A license key or a user is needed for this.");
    }
}
