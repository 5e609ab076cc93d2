package io.tallystick.client.offline;

import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.offline.DeviceStatus.Standing;
import java.time.Instant;
import java.util.List;

/** Tells what a device has, and whether it may be used; never refuses itself. */
record StatusReport(LicenseRules rules) {

    DeviceStatus of(DeviceState state, Instant clock) {
        if (state.installed() == null) {
            return new DeviceStatus(withoutFile(state), null, List.of(), state.checked(), null);
        }
        LicenseFile file = null;
        try {
            file = rules.installed(state);
            rules.usable(state, clock);
            return withFile(Standing.ACTIVE, state, file, null);
        } catch (LicenseRefusedException problem) {
            return withFile(Standing.REFUSED, state, file, problem);
        }
    }

    private static Standing withoutFile(DeviceState state) {
        if (state.checked() != null) {
            return Standing.ONLINE;
        }
        return state.gaveBack() ? Standing.RETURNED : Standing.NONE;
    }

    private static DeviceStatus withFile(Standing standing, DeviceState state, LicenseFile file,
                                         LicenseRefusedException problem) {
        if (file == null) {
            return new DeviceStatus(standing, null, List.of(), state.checked(), problem);
        }
        List<Usage> usages = new Metering(file, state.installed(), state.latestSeen()).usages();
        return new DeviceStatus(standing, file.license(), usages, state.checked(), problem);
    }
}
