package io.tallystick.activation.boundary;

/**
 * Which devices a list shows; null does not limit.
 *
 * @param search      the beginning of a hardware id
 * @param hardwareId  exactly this one
 * @param active      whether they hold a seat
 * @param offline     whether they were activated by a file or a code and have not come online since
 * @param blacklisted whether they are refused
 * @param userId      in whose name they were activated
 */
public record DeviceFilter(Long licenseId, String search, String hardwareId, Boolean active, Boolean offline, Boolean blacklisted, Long userId) {

    /** The devices of a license. */
    public DeviceFilter(Long licenseId, String hardwareId, Boolean active, Long userId) {
        this(licenseId, null, hardwareId, active, null, null, userId);
    }
}
