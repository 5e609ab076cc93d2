package io.tallystick.activation.control;

import static io.tallystick.license.boundary.Rule.refusing;

import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.LifeTime;
import io.tallystick.license.boundary.Rule;
import io.tallystick.shared.ErrorCode;
import java.util.List;

/** Whether a device may use a license, in this order. */
final class DeviceRules {

    /** @param device the row of this machine on the license; null when it never was active */
    record Use(boolean enabled, Device device) {

        boolean blacklisted() {
            return device != null && device.isBlacklisted();
        }

        boolean holdsSeat() {
            return device != null && device.isActive();
        }
    }

    static final Rule<Use> LICENSE_IS_ENABLED =
        refusing("license_is_enabled", ErrorCode.LICENSE_NOT_ENABLED, use -> !use.enabled(), use -> enabled(use.enabled()));
    static final Rule<Use> DEVICE_IS_KNOWN =
        refusing("device_is_known", ErrorCode.DEVICE_NOT_FOUND, use -> use.device() == null, DeviceRules::known);
    static final Rule<Use> DEVICE_IS_NOT_BLACKLISTED =
        refusing("device_is_not_blacklisted", ErrorCode.BLACKLISTED, Use::blacklisted, use -> blacklisted(use.device()));
    static final Rule<Use> DEVICE_HOLDS_A_SEAT =
        refusing("device_holds_a_seat", ErrorCode.LICENSE_NOT_ACTIVE, use -> !use.holdsSeat(), DeviceRules::seat);

    /** For a device that may use the license, whether it holds a seat or not. */
    static final List<Rule<Use>> OF_A_KNOWN_DEVICE = List.of(LICENSE_IS_ENABLED, DEVICE_IS_KNOWN, DEVICE_IS_NOT_BLACKLISTED);
    /** For a device that must hold a seat. */
    static final List<Rule<Use>> OF_AN_ACTIVE_DEVICE =
        List.of(LICENSE_IS_ENABLED, DEVICE_IS_KNOWN, DEVICE_IS_NOT_BLACKLISTED, DEVICE_HOLDS_A_SEAT);

    private DeviceRules() {
    }

    static String enabled(boolean enabled) {
        return enabled ? "The license is enabled." : "The license is disabled.";
    }

    static String blacklisted(Device device) {
        return device != null && device.isBlacklisted() ? "The device is blacklisted." : "The device is not blacklisted.";
    }

    private static String known(Use use) {
        return use.device() == null ? "The license was never activated on this device." : "The license knows this device.";
    }

    private static String seat(Use use) {
        if (use.device() == null) {
            return "A device that is not known holds no seat.";
        }
        var view = use.device().view();
        return view.active() ? "The device has held a seat since " + LifeTime.day(view.activatedAt()) + "."
            : "The device gave its seat back" + (view.deactivatedAt() == null ? "." : " on " + LifeTime.day(view.deactivatedAt()) + ".");
    }
}
