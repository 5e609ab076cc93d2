package io.tallystick.client.offline;

import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.License;
import io.tallystick.client.Refusal;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Which license files a device takes, and when it may work with one. Each rule refuses with its own reason. */
record LicenseRules(DeviceIdentity device, TrustedKeys keys) {

    /** The file in force, verified anew, if it may be used at this time. */
    LicenseFile usable(DeviceState state, Instant clock) {
        LicenseFile file = installed(state);
        mustBelongToDevice(file);
        mustBeUsableAt(file.license(), DeviceTime.present(clock, state.latestSeen()));
        return file;
    }

    /** The file in force, verified anew. */
    LicenseFile installed(DeviceState state) {
        if (state.gaveBack()) {
            throw Refusal.LICENSE_RETURNED.because("The license of this device was returned. "
                    + "Make a new request and load the answer to work again.");
        }
        if (state.installed() == null) {
            throw Refusal.LICENSE_NOT_ACTIVE.because("No license file is loaded on this device.");
        }
        return AirgapLicense.isIn(state.installed()) ? AirgapLicense.read(state.installed()).open(keys)
                : LicenseFile.open(state.installed().file().getBytes(StandardCharsets.US_ASCII), keys);
    }

    /** The file was made for this device and product. */
    void mustBelongToDevice(LicenseFile file) {
        if (!file.hardwareId().equals(device.hardwareId())) {
            throw Refusal.OTHER_DEVICE.because("The %s was made for another device (%s); this one is %s.",
                    file.noun(), file.hardwareId(), device.hardwareId());
        }
        if (!file.license().product().equals(device.product())) {
            throw Refusal.OTHER_PRODUCT.because("The %s was made for the product %s, not for %s.",
                    file.noun(), file.license().product(), device.product());
        }
    }

    /** The file may take the place of what is there. */
    void mustSucceed(LicenseFile file, DeviceState state) {
        if (state.gaveBack() && !state.awaits(file)) {
            throw Refusal.LICENSE_RETURNED.because("The license of this device was returned, and this %s does not "
                    + "answer a request made since. Make a new request or machine code, and load its answer.", file.noun());
        }
        if (file.date().isBefore(state.newestFile())) {
            throw Refusal.LICENSE_FILE_OLDER.because("The %s is of %s, but this device has already loaded "
                    + "one of %s. Use the newest one.", file.noun(), file.date(), state.newestFile());
        }
        mustBeSameLicense(file, state);
    }

    /** No other license is there, whose units would be lost. */
    void mustBeSameLicense(LicenseFile file, DeviceState state) {
        if (state.installed() != null && installed(state).license().id() != file.license().id()) {
            throw Refusal.OTHER_LICENSE.because("This device holds another license. Return that one first, "
                    + "so that what was counted with it is not lost.");
        }
    }

    /** The license is in order at this time. */
    void mustBeUsableAt(License license, Instant present) {
        if (!license.isEnabled()) {
            throw Refusal.LICENSE_NOT_ENABLED.because("The vendor disabled this license.");
        }
        if (!license.isActive()) {
            throw Refusal.LICENSE_NOT_ACTIVE.because("The license file says that this device is not active.");
        }
        license.startsAt().filter(present::isBefore).ifPresent(start -> {
            throw Refusal.LICENSE_START_DATE_ERROR.because("The license starts at %s; it is %s now.", start, present);
        });
        license.endsAt().filter(end -> !present.isBefore(end)).ifPresent(end -> {
            throw Refusal.LICENSE_EXPIRED.because("The license ended at %s. Ask the vendor for a refresh file.", end);
        });
    }
}
