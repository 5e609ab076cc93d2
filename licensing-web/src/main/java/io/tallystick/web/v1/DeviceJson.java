package io.tallystick.web.v1;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceFilter;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.floating.boundary.SlotView;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import io.tallystick.web.wire.VariableJson;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;

/** Devices as the vendor sees them (§6). */
final class DeviceJson {

    static final int LONGEST_HARDWARE_ID = 500;

    private DeviceJson() {
    }

    /** What the query of a list limits it to. */
    static DeviceFilter filter(Fields query) {
        return new DeviceFilter(query.number("license_id"), query.text("search", LONGEST_HARDWARE_ID), query.text("hardware_id", LONGEST_HARDWARE_ID),
            query.truth("is_active"), query.truth("is_offline"), query.truth("is_blacklisted"), query.number("user_id"));
    }

    /** @param slots of this device and maybe of others */
    static JsonMembers members(DeviceView device, List<SlotView> slots) {
        DeviceDetails details = device.details();
        JsonMembers json = Json.object().add("id", device.id()).add("license_id", device.licenseId()).add("hardware_id", device.hardwareId())
            .add("is_active", device.active()).add("is_offline", device.offline()).add("is_air_gapped", device.airGapped()).add("is_blacklisted", device.blacklisted())
            .add("hostname", details.hostname()).add("os_ver", details.osVer()).add("ip", details.ip()).add("ip_local", details.ipLocal())
            .add("mac_address", details.macAddress()).add("app_ver", details.appVer()).add("app_name", details.appName())
            .add("sdk_ver", details.sdkVer()).add("is_vm", details.isVm()).add("vm_info", details.vmInfo())
            .add("activated_at", device.activatedAt()).add("deactivated_at", device.deactivatedAt())
            .add("last_check_at", device.lastCheckAt()).add("name", device.name()).add("locked_until", device.lockedUntil());
        List<SlotView> own = slots.stream().filter(slot -> slot.deviceId() == device.id()).toList();
        OffsetDateTime borrowedUntil = own.stream().filter(slot -> slot.feature() == null).findFirst().map(SlotView::borrowedUntil).orElse(null);
        return json.add("is_borrowed", borrowedUntil != null).add("borrowed_until", borrowedUntil)
            .add("floating_slots", Json.objects(own.stream().map(DeviceJson::slot)));
    }

    private static JsonObject slot(SlotView slot) {
        return Json.object().add("feature", slot.feature()).add("taken_at", slot.takenAt()).add("renewed_at", slot.renewedAt())
            .add("expires_at", slot.expiresAt()).add("borrowed_until", slot.borrowedUntil()).build();
    }

    static JsonObject withVariables(DeviceView device, List<SlotView> slots, List<VariableView> variables) {
        return members(device, slots).add("variables", Json.objects(variables.stream().map(VariableJson::of))).build();
    }
}
