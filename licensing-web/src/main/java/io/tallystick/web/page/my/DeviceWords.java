package io.tallystick.web.page.my;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.OwnLicense;
import java.time.OffsetDateTime;

/**
 * A device as its page words it.
 *
 * @param id          names it within its page
 * @param name        what its user calls it, else what it calls itself, else its hardware id
 * @param given       the name that its user gave it; null while nobody did
 * @param lockedUntil until when it cannot be released here; null when it can
 */
record DeviceWords(String id, String href, String name, String given, String hardwareId, String hostname, String system, String version,
                   boolean active, boolean offline, boolean airGapped, String activated, String seen, String lockedUntil, boolean fileOffered) {

    static DeviceWords of(OwnLicense license, DeviceView device, OffsetDateTime now) {
        DeviceDetails details = device.details();
        String itself = details.hostname() == null ? device.hardwareId() : details.hostname();
        return new DeviceWords("device-" + device.id(), "/my/licenses/" + license.id() + "/devices/" + device.id(), device.name() == null ? itself : device.name(),
            device.name(), device.hardwareId(), details.hostname(), details.osVer(), details.appVer(), device.active(), device.offline(), device.airGapped(),
            Moments.minute(device.activatedAt()), Moments.minute(device.lastCheckAt()),
            device.lockedAt(now) ? Moments.minute(device.lockedUntil()) : null, device.active() && device.activatedByFile() && license.view().enabled());
    }
}
