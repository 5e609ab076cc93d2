package io.tallystick.web.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.activation.boundary.VariableView;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.floating.boundary.SlotView;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.fixture.ALicenseView;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManagedJsonTest {

    private static final LicenseView LICENSE = ALicenseView.byKey();

    @Test
    @DisplayName("a vendor sees the license object without a device or signature, and what only the vendor sees")
    void aVendorSeesTheLicenseWithoutADevice() {
        List<String> names = List.copyOf(ManagedLicenseJson.of(LICENSE).keySet());

        assertThat(names).doesNotContain("device_id", "license_signature").endsWith("enabled", "allow_offline_activation", "offline_lock_days",
            "valid_duration", "min_version", "max_version", "order_id", "order_store_id", "is_borrowed", "borrowed_until",
            "floating_in_use_devices", "license_policy", "bundle_code", "created_at");
    }

    @Test
    @DisplayName("an order shows its customer and the licenses issued under it")
    void anOrderShowsItsLicenses() {
        OrderView order = new OrderView(30, "ORDER-1", ALicenseView.NOW, 20, LICENSE.customer());

        JsonObject json = ManagedLicenseJson.of(new IssuedOrder(order, List.of(LICENSE, LICENSE), null));

        assertThat(json.keySet()).containsExactly("id", "order_store_id", "created_at", "customer", "licenses");
        assertThat(json.getJsonArray("licenses")).hasSize(2);
        assertThat(ManagedLicenseJson.of(new IssuedOrder(order, List.of(LICENSE), 1L)).getBoolean("licenses_complete")).isFalse();
    }

    @Test
    @DisplayName("a device shows what it tells of itself, and null where it is silent")
    void aDeviceShowsWhatItTells() {
        var device = ALicenseView.on("device-1", LICENSE).device();

        JsonObject json = DeviceJson.withVariables(device, List.of(slot(80, null), slot(80, "reports"), slot(81, null)), List.of(new VariableView("theme", "dark", 80, ALicenseView.NOW)));

        assertThat(json.keySet()).containsExactly("id", "license_id", "hardware_id", "is_active", "is_offline", "is_air_gapped", "is_blacklisted", "hostname",
            "os_ver", "ip", "ip_local", "mac_address", "app_ver", "app_name", "sdk_ver", "is_vm", "vm_info", "activated_at", "deactivated_at",
            "last_check_at", "name", "locked_until", "is_borrowed", "borrowed_until", "floating_slots", "variables");
        assertThat(json.getBoolean("is_borrowed")).isTrue();
        assertThat(json.getJsonArray("floating_slots").getValuesAs(JsonObject.class)).map(slot -> slot.isNull("feature")).containsExactly(true, false);
        assertThat(json.getString("hostname")).isEqualTo("laptop");
        assertThat(json.isNull("ip")).isTrue();
        assertThat(json.isNull("deactivated_at")).isTrue();
        assertThat(json.getJsonArray("variables").getJsonObject(0))
            .hasToString("{\"variable\":\"theme\",\"value\":\"dark\",\"device_id\":80,\"created_at\":1772366400000}");
    }

    private static SlotView slot(long device, String feature) {
        return new SlotView(40, feature, device, ALicenseView.NOW, ALicenseView.NOW, ALicenseView.NOW.plusHours(2), ALicenseView.NOW.plusHours(1));
    }
}
