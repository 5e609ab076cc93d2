package io.tallystick.client.testing;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseOwner;
import io.tallystick.client.json.Json;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.RequestWriter;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.TrustedKeys;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A device on a folder, with a vendor to make its license files. */
public final class TestDevice {

    public static final ApiKey API_KEY = new ApiKey("11111111-2222-3333-4444-555555555555", "example-shared-key-0001");
    public static final RequestWriter WRITER = writer(Map.of());
    public static final Vendor VENDOR = Vendor.withNewKey();

    private TestDevice() {
    }

    public static RequestWriter writer(Map<String, String> variables) {
        return new RequestWriter(API_KEY, DeviceFacts.none().withVariables(variables), UUID::randomUUID);
    }

    public static OfflineDevice in(Path folder, MovableClock clock) {
        return in(folder, clock, VENDOR.publicKey());
    }

    public static OfflineDevice in(Path folder, MovableClock clock, TrustedKeys keys) {
        return of(folder, clock, keys, HARDWARE_ID, "EX");
    }

    public static OfflineDevice of(Path folder, MovableClock clock, TrustedKeys keys, String id, String product) {
        DeviceIdentity identity = new DeviceIdentity(id, product, new LicenseOwner.Key(LICENSE_KEY));
        return new OfflineDevice(StateFolder.at(folder), identity, keys, clock);
    }

    /** What a request file says. */
    public static ObjectNode said(String requestFile) {
        return Json.readObject(Base64.getDecoder().decode(requestFile));
    }
}
