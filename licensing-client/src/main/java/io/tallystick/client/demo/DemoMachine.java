package io.tallystick.client.demo;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseOwner;
import java.util.Map;

/**
 * What one machine does on the demo day. Members that are not said are null or false.
 *
 * @param key        of its license
 * @param product    short code
 * @param hardwareId of the machine
 * @param facts      what it tells about itself, by the names of the License API
 * @param variables  that it keeps at the server
 * @param offline    whether it is activated by a request file
 * @param units      of the license that it uses
 * @param features   units of features, by code
 * @param checks     whether it asks for its license afterwards
 * @param returns    whether it gives its seat back in the end
 * @param refused    the code with which its activation is refused; null where it is let in
 */
record DemoMachine(String key, String product, String hardwareId, Map<String, Object> facts, Map<String, String> variables,
                   boolean offline, long units, Map<String, Long> features, boolean checks, boolean returns, String refused) {

    DemoMachine {
        variables = variables == null ? Map.of() : variables;
        features = features == null ? Map.of() : features;
    }

    DeviceIdentity identity() {
        return new DeviceIdentity(hardwareId, product, new LicenseOwner.Key(key));
    }

    DeviceFacts told() {
        return new DeviceFacts(facts, variables);
    }

    /** The same on every load, so that what is booked is booked once. */
    String booking(String what) {
        return "demo-" + key + "-" + hardwareId + "-" + what;
    }
}
