package io.tallystick.web.v1;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import io.tallystick.web.wire.VariableJson;
import jakarta.json.JsonObject;
import java.util.List;

/** Devices as the vendor sees them (§6). */
final class DeviceJson {

    static final int LONGEST_HARDWARE_ID = 500;

    private DeviceJson() {
    }

    static JsonMembers members(DeviceView device) {
        DeviceDetails details = device.details();
        return Json.object().add("id", device.id()).add("license_id", device.licenseId()).add("hardware_id", device.hardwareId())
            .add("is_active", device.active()).add("is_offline", device.offline()).add("is_blacklisted", device.blacklisted())
            .add("hostname", details.hostname()).add("os_ver", details.osVer()).add("ip", details.ip()).add("ip_local", details.ipLocal())
            .add("mac_address", details.macAddress()).add("app_ver", details.appVer()).add("app_name", details.appName())
            .add("sdk_ver", details.sdkVer()).add("is_vm", details.isVm()).add("vm_info", details.vmInfo())
            .add("activated_at", device.activatedAt()).add("deactivated_at", device.deactivatedAt())
            .add("last_check_at", device.lastCheckAt());
    }

    static JsonObject withVariables(DeviceView device, List<VariableView> variables) {
        return members(device).add("variables", Json.objects(variables.stream().map(VariableJson::of))).build();
    }
}
